/** The search over every listed coin: how it opens, what it finds, how it leads to a token by keyboard alone. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { z } from "zod";
import { paidPlanAt } from "./support/paid-plan.ts";
import { type Product, startProduct, startSandbox } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

const OPENGRADIENT_CONTRACT = "0xb322e83ba47e68fe7b186feb805d87cc290dc7bc";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

function palette(page: Page): Locator {
  return page.getByRole("dialog", { name: "Search tokens" });
}

function options(page: Page): Locator {
  return palette(page).getByRole("option");
}

/** A page without a table of its own: the search is on every page. */
async function openPage(page: Page, url = product.url): Promise<void> {
  await page.goto(`${url}/methods`, { waitUntil: "networkidle" });
}

/** Opens the palette and waits until it can be typed in. */
async function openPalette(page: Page, key = "/"): Promise<Locator> {
  await page.keyboard.press(key);
  const field = palette(page).getByRole("combobox");
  await expect(field).toBeFocused();
  return field;
}

for (const key of ["/", "Control+k", "Meta+k"]) {
  test(`${key} opens the search, Esc closes it and gives the focus back`, async ({ page }) => {
    const watch = watchPage(page, product.url);
    await openPage(page);
    const link = page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Status" });
    await link.focus();
    await openPalette(page, key);
    await page.keyboard.press("Escape");
    await expect(palette(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    watch.expectQuiet();
  });
}

test("the header's button opens it, Tab stays inside, and the page behind is left alone", async ({
  page,
}) => {
  await openPage(page);
  const button = page.getByRole("banner").getByRole("button", { name: "Search" });
  await button.click();
  await expect(palette(page).getByRole("combobox")).toBeFocused();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press("Tab");
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest("dialog") === null,
    );
    expect(isOutside).toBe(false);
  }
  await palette(page).getByRole("button", { name: "Close" }).click();
  await expect(palette(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a slash in a field is a slash", async ({ page }) => {
  await openPage(page);
  const field = await openPalette(page);
  await page.keyboard.type("a/b");
  await expect(field).toHaveValue("a/b");
});

test("what is typed before the palette has arrived is not lost", async ({ page }) => {
  await openPage(page);
  await page.keyboard.press("/");
  await page.keyboard.type("opengradient");
  await expect(palette(page).getByRole("combobox")).toHaveValue("opengradient");
  await expect(options(page).first()).toContainText("OpenGradient");
});

for (const [what, typed] of [
  ["name", "OpenGrad"],
  ["symbol", "opg"],
  ["id", "opengradient"],
  ["contract address", OPENGRADIENT_CONTRACT],
  ["beginning of the contract address", OPENGRADIENT_CONTRACT.slice(0, 10).toUpperCase().replace("0X", "0x")],
] as const) {
  test(`a token is found by its ${what}, with its id, chain, cap and place on the board`, async ({
    page,
  }) => {
    await openPage(page);
    const field = await openPalette(page);
    await field.fill(typed);
    const first = options(page).first();
    for (const words of ["OpenGradient", "OPG", "opengradient", "base", "$51.4M", "rank 488", "on the board"])
      await expect(first).toContainText(words);
    if (what.includes("address")) await expect(first).toContainText(`base: ${OPENGRADIENT_CONTRACT}`);
    await expect(palette(page).getByRole("status")).toHaveText(/^\d+ tokens?$|^The best 20 of/);
  });
}

test("tokens that share a symbol are told apart", async ({ page }) => {
  await openPage(page);
  await (await openPalette(page)).fill("grass");
  await expect(options(page).nth(1)).toContainText("grass-on-chain");
  await expect(options(page).nth(0)).toContainText(/Grass.*2 tokens have this symbol.*grass/);
  await expect(options(page).nth(1)).toContainText(/Grass On Chain.*2 tokens have this symbol/);
});

test("an address that no listed token has is said to be one", async ({ page }) => {
  await openPage(page);
  await (await openPalette(page)).fill(`0x${"0".repeat(39)}1`);
  const said = palette(page).getByRole("status");
  await expect(said).toHaveText("No token that CoinGecko lists has this contract address.");
  await expect(options(page)).toHaveCount(0);
});

test("markup is searched for, not drawn", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await openPage(page);
  await (await openPalette(page)).fill("<img src=x onerror=alert(1)>");
  await expect(palette(page).getByRole("status")).toContainText("No token that CoinGecko lists has this");
  watch.expectQuiet();
});

test("a token is reached by keyboard alone, and stands under Recent from then on", async ({ page }) => {
  await openPage(page);
  await openPalette(page);
  await page.keyboard.type("ai");
  await expect(palette(page).getByRole("status")).toContainText("The best 20 of");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute("aria-selected", "true");
  await expect(palette(page).getByRole("combobox")).toHaveAttribute(
    "aria-activedescendant",
    (await second.getAttribute("id")) ?? "",
  );
  const name = await second.locator(".truncate").first().innerText();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(palette(page)).toHaveCount(0);
  await openPalette(page);
  await expect(
    palette(page).getByRole("group", { name: "Recent" }).getByRole("option").first(),
  ).toContainText(name);
});

test("Enter right after typing opens what was typed, not what stood there before", async ({ page }) => {
  await openPage(page);
  await (await openPalette(page)).fill("bitcoin");
  await expect(options(page).first()).toContainText("Bitcoin");
  await palette(page).getByRole("combobox").fill("opengradient");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("OpenGradient");
});

test("Ctrl and Enter open another tab and leave the search as it is", async ({ page, context }) => {
  await openPage(page);
  await (await openPalette(page)).fill("opengradient");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  const opened = context.waitForEvent("page");
  await page.keyboard.press("Control+Enter");
  const tab = await opened;
  await expect(tab).toHaveURL(`${product.url}/tokens/opengradient`);
  await expect(palette(page)).toBeVisible();
  await expect(page).toHaveURL(`${product.url}/methods`);
});

test("recent and pinned tokens have their names, and one that is not listed any more is said to be so", async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem("spikeline:recent", JSON.stringify(["opengradient", "gone-for-good"]));
    localStorage.setItem("spikeline:pins", JSON.stringify(["grass"]));
  });
  await openPage(page);
  await openPalette(page);
  const recent = palette(page).getByRole("group", { name: "Recent" }).getByRole("option");
  await expect(recent).toHaveCount(2);
  await expect(recent.nth(0)).toContainText("OpenGradient");
  await expect(recent.nth(1)).toContainText("gone-for-good");
  await expect(recent.nth(1)).toContainText("CoinGecko does not list it any more");
  await expect(recent.nth(1)).toHaveAttribute("aria-disabled", "true");
  const pinned = palette(page).getByRole("group", { name: "Pinned" }).getByRole("option");
  await expect(pinned).toHaveText(/Grass.*grass.*pinned/);
});

for (const colorScheme of ["dark", "light"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport });
      test("axe has nothing to say about the search", async ({ page }) => {
        await openPage(page);
        const field = await openPalette(page);
        const violations = async () =>
          (await new AxeBuilder({ page }).include("dialog[open]").analyze()).violations.flatMap(
            ({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`),
          );
        expect(await violations()).toEqual([]);
        await field.fill("ai");
        await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
        expect(await violations()).toEqual([]);
        await field.fill("no such token");
        await expect(options(page)).toHaveCount(0);
        expect(await violations()).toEqual([]);
      });
    });
  }
}

const Stats = z.object({ endpoints: z.record(z.string(), z.object({ count: z.number() })) });

test("typing asks CoinGecko nothing: the list is fetched once, when the search is opened", async ({
  page,
}) => {
  const sandbox = await startSandbox();
  const live = await startProduct({ env: paidPlanAt(sandbox.url) });
  const counts = async () => Stats.parse(await sandbox.stats()).endpoints;
  try {
    await openPage(page, live.url);
    expect((await counts())["/coins/list"]?.count).toBe(0);
    const field = await openPalette(page);
    await field.fill("grass");
    await expect(options(page).first()).toContainText("Grass");
    await expect.poll(async () => (await counts())["/coins/list"]?.count).toBe(1);
    // Whatever the board still asks for in the background comes to an end first.
    let before = "";
    await expect
      .poll(
        async () => {
          const now = JSON.stringify(await counts());
          const isQuiet = now === before;
          before = now;
          return isQuiet;
        },
        { intervals: [1_500] },
      )
      .toBe(true);
    const searches: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/search")) searches.push(request.url());
    });
    await field.fill("");
    for (const letter of "opengradient") {
      await field.press(letter);
      await expect(palette(page).getByRole("status")).not.toHaveText("Searching …");
    }
    await expect(options(page).first()).toContainText("OpenGradient");
    expect(searches.length).toBeGreaterThan(0);
    expect(JSON.stringify(await counts())).toBe(before);
  } finally {
    await Promise.all([live.stop(), sandbox.stop()]);
  }
});

test("a server that has gone is said to be gone, and found again", async ({ page }) => {
  await openPage(page);
  const field = await openPalette(page);
  await field.fill("opg");
  await expect(options(page).first()).toContainText("OpenGradient");
  await page.route("**/api/search?*", (route) => route.abort());
  await field.fill("grass");
  await expect(palette(page).getByRole("alert")).toContainText("This Spikeline server cannot be reached");
  await page.unroute("**/api/search?*");
  await palette(page).getByRole("button", { name: "Try again" }).click();
  await expect(options(page).first()).toContainText("Grass");
});
