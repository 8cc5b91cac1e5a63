/** The comparison: chosen by keyboard, drawn in four ways over any span, in figures, as of the past, on the phone. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { openBeforeItsScript } from "./support/late-script.ts";
import { expectSound } from "./support/page-check.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

const SEED = "/compare?ids=bitcoin,opengradient,bittensor,grass&at=2026-05-22T08:40Z";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

function chips(page: Page): Locator {
  return page.getByRole("list", { name: "Compared" }).getByRole("listitem");
}

function field(page: Page): Locator {
  return page.getByRole("combobox", { name: "Add an asset" });
}

function figure(page: Page, id: string, label: string): Locator {
  return page.locator(`tr[data-id="${id}"] td[data-statistic="${label}"]`);
}

async function queryOf(page: Page): Promise<string> {
  return page.evaluate(() => window.location.search);
}

/** The chart itself, in place of the server's drawing. */
async function expectDrawn(page: Page, lines: number): Promise<void> {
  await expect(page.locator(".recharts-curve")).toHaveCount(lines);
}

test("the seed's comparison has its figures and its lines in the first HTML, without script", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(product.url + SEED);
  await expect(figure(page, "opengradient", "Price")).toHaveText("$0.2690");
  await expect(figure(page, "opengradient", "24h")).toContainText("+6.6%");
  await expect(figure(page, "opengradient", "Volume 24h")).toHaveText("$65.9M");
  await expect(figure(page, "opengradient", "Cap")).toHaveText("$51.4M");
  await expect(figure(page, "opengradient", "Turnover")).toHaveText("1.28");
  await expect(figure(page, "opengradient", "Beta, 95 %")).toContainText(/n 30$/);
  await expect(figure(page, "bittensor", "Beta, 95 %")).toContainText(/n 60$/);
  const drawn = page.getByRole("main").locator("svg path[d^=M]");
  expect(await drawn.count()).toBeGreaterThanOrEqual(4);
  await expect(page.getByRole("main")).toContainText("As of 22 May 2026, 08:40 UTC");
  await context.close();
});

test("the page asks for nothing that the first HTML had, and complains of nothing", async ({ page }) => {
  const watch = watchPage(page, product.url);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/compare")) asked.push(request.url());
  });
  await page.goto(product.url + SEED);
  await expectDrawn(page, 4);
  expect(asked).toEqual([]);
  watch.expectQuiet();
});

test("the empty page says what to do, and begins with what is busiest", async ({ page }) => {
  await page.goto(`${product.url}/compare`);
  await expect(page.getByRole("heading", { name: "Choose what to compare" })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Bitcoin, / })
    .click();
  await expect(chips(page)).toHaveCount(4);
  await expectDrawn(page, 4);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Choose what to compare" })).toBeVisible();
});

test("assets are found and added by keyboard alone, and the back button takes the last one away", async ({
  page,
}) => {
  await page.goto(`${product.url}/compare?ids=bitcoin`);
  await field(page).focus();
  await page.keyboard.type("opengradient");
  await expect(page.getByRole("option").first()).toContainText("OpenGradient");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,opengradient");
  await expect(
    page.getByRole("status").filter({ hasText: "OpenGradient is compared, 2 of 8." }),
  ).toBeAttached();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("grass");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,opengradient,grass");
  await expectDrawn(page, 3);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,opengradient");
  await expectDrawn(page, 2);
});

test("an asset is left out by its chip, the others keep their looks, and the focus stays among them", async ({
  page,
}) => {
  const looks = () =>
    chips(page).evaluateAll((items) =>
      items.map((item): readonly [string, string] => {
        const { stroke, strokeDasharray } = getComputedStyle(item.querySelector("line") ?? item);
        return [item.getAttribute("title") ?? "", `${stroke} ${strokeDasharray}`];
      }),
    );
  await page.goto(`${product.url}/compare?ids=bitcoin,grass,bittensor,opengradient`);
  await expectDrawn(page, 4);
  const before = new Map(await looks());
  expect(new Set(before.values()).size).toBe(4);
  await page.getByRole("link", { name: "Do not compare Bitcoin" }).press("Enter");
  await expect.poll(() => queryOf(page)).toBe("?ids=grass,bittensor,opengradient");
  await expectDrawn(page, 3);
  await expect(page.getByRole("link", { name: "Do not compare Grass" })).toBeFocused();
  for (const [title, look] of await looks()) expect(look).toBe(before.get(title));
});

test("tokens set aside on the board are offered before anything is typed", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("spikeline:compare", '["grass","bittensor"]'));
  await page.goto(`${product.url}/compare?ids=bitcoin,grass`);
  await field(page).focus();
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.getByRole("option", { name: /Bittensor/ }).click();
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,grass,bittensor");
});

test("eight are the most: a ninth in the address is left out with a note, and the field says why it is shut", async ({
  page,
}) => {
  const nine = [
    "bitcoin",
    "opengradient",
    "bittensor",
    "grass",
    "render-token",
    "fetch-ai",
    "near",
    "virtual-protocol",
    "worldcoin-wld",
  ];
  await page.goto(`${product.url}/compare?ids=${nine.join(",")}`);
  await expect(page.getByRole("list", { name: "Notes" })).toContainText(
    "Only the first 8 tokens are compared.",
  );
  await expect(chips(page)).toHaveCount(8);
  await expect(field(page)).toBeDisabled();
});

test("the field keeps the focus with the eighth asset, and takes no ninth", async ({ page }) => {
  const seven = [
    "bitcoin",
    "grass",
    "opengradient",
    "bittensor",
    "virtual-protocol",
    "worldcoin-wld",
    "iagon",
  ];
  await page.goto(`${product.url}/compare?ids=${seven.join(",")}`);
  await expect(chips(page)).toHaveCount(7);
  await field(page).fill("ethereum");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveCount(8);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("grass");
  await expect(field(page)).toHaveValue("");
  await expect(page.getByRole("option")).toHaveCount(0);
});

test("a span that begins before history is told says where it is shown from", async ({ page }) => {
  await page.goto(`${product.url}/compare?ids=bitcoin,bittensor&range=1y&at=2025-11-10T00:00Z`);
  await expect(page.getByRole("main")).toContainText(
    /History is told for the last 365 days only.* All lines, returns and falls start together, at 23 May 2025/,
  );
  await page.goto(`${product.url}/compare?ids=bitcoin,bittensor&range=1y`);
  await expectDrawn(page, 2);
  await expect(page.getByRole("main")).not.toContainText("365 days only");
});

test("no file is made of another selection than the address names", async ({ page }) => {
  await page.goto(`${product.url}/compare?ids=bitcoin,bittensor`);
  await expectDrawn(page, 2);
  let answer: (() => void) | undefined;
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/compare?*range=90d*", async (route) => {
    await isAnswered;
    await route.continue();
  });
  await page.getByRole("link", { name: "90d" }).click();
  await expect.poll(() => queryOf(page)).toContain("range=90d");
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Copy" })).toBeVisible();
  await expect(dialog.getByRole("button", { name: /CSV|PNG/ })).toHaveCount(0);
  answer?.();
  await expect(dialog.getByRole("button", { name: /CSV/ })).toBeVisible();
});

test("an id that CoinGecko does not list is named, and the others stand", async ({ page }) => {
  await page.goto(`${product.url}/compare?ids=bitcoin,no-such-token`);
  await expect(page.getByRole("list", { name: "Not shown" })).toContainText("no-such-token");
  await expectDrawn(page, 1);
});

test("a token younger than the range says since when, and all lines begin there", async ({ page }) => {
  await page.goto(`${product.url}/compare?ids=bitcoin,opengradient&range=90d`);
  const main = page.getByRole("main");
  await expect(main).toContainText(/OpenGradient has prices only since 21 Apr 2026/);
  await expect(main).toContainText(/All lines, returns and falls start together, at 21 Apr 2026/);
});

test("ways to draw and ranges stand in the address, and a mode asks nothing anew", async ({ page }) => {
  await page.goto(`${product.url}/compare?ids=bitcoin,bittensor`);
  await expectDrawn(page, 2);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/compare")) asked.push(request.url());
  });
  for (const [name, view, heading] of [
    ["Against BTC", "ratio", "Prices in Bitcoin, rebased to 100"],
    ["Log", "log", "Prices, rebased to 100, logarithmic"],
    ["Drawdown", "drawdown", "Distance from the highest price so far"],
  ] as const) {
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
    await expect.poll(() => queryOf(page)).toContain(`view=${view}`);
  }
  expect(asked).toEqual([]);
  const ranges = page.getByRole("navigation", { name: "Range" });
  for (const range of ["24h", "7d", "90d", "1y"]) {
    const link = ranges.getByRole("link", { name: range, exact: true });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "true");
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expectDrawn(page, 2);
  }
  expect(asked).toHaveLength(4);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Distance from the highest price so far" })).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,bittensor&view=drawdown&range=1y");
});

test("days of one's own are a span like any other", async ({ page }) => {
  await page.goto(`${product.url}/compare?ids=bitcoin,bittensor`);
  await page.getByLabel("First day (UTC)").fill("2026-05-02");
  await page.getByLabel("Last day (UTC)").fill("2026-05-20");
  await page.getByRole("button", { name: "Show" }).click();
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,bittensor&range=2026-05-02..2026-05-20");
  await expectDrawn(page, 2);
  await expect(page.getByRole("button", { name: "Show" })).toBeFocused();
  await expect(page.getByRole("main")).toContainText(
    "at the end of the chosen days, at 21 May 2026, 00:00 UTC",
  );
});

test("days typed before the page's script came are kept, and cannot be lost", async ({ page }) => {
  const letScriptCome = await openBeforeItsScript(page, `${product.url}/compare?ids=bitcoin,bittensor`);
  await page.getByLabel("First day (UTC)").fill("2026-05-02");
  await page.getByLabel("Last day (UTC)").fill("2026-05-20");
  await expect(page.getByRole("button", { name: "Show" })).toBeDisabled();
  await letScriptCome();
  await page.getByRole("button", { name: "Show" }).click();
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,bittensor&range=2026-05-02..2026-05-20");
});

test("days that history does not reach are said once, and not asked about again", async ({ page }) => {
  let asked = 0;
  page.on("request", (request) => (asked += request.url().includes("/api/compare") ? 1 : 0));
  await page.clock.install();
  // The clock also runs down the time that a question is given: it is moved when the answer is here.
  const answered = page.waitForResponse((response) => response.url().includes("/api/compare"));
  await page.goto(`${product.url}/compare?ids=bitcoin,grass&range=2020-01-01..2020-02-01`);
  await expect(page.getByRole("main")).toContainText("History is told for the last 365 days only");
  await (await answered).finished();
  await page.clock.runFor("05:00");
  expect(asked).toBe(1);
  await page.getByRole("link", { name: "Show now" }).click();
  await expectDrawn(page, 2);
});

test("the seed's figures are the same over a year", async ({ page }) => {
  await page.goto(`${product.url}${SEED}&range=1y`);
  await expect(figure(page, "opengradient", "Price")).toContainText("$0.2690");
  await expect(figure(page, "opengradient", "24h")).toContainText("6.6");
  await expect(figure(page, "bitcoin", "Price")).toContainText("$77,246");
});

test("values are read by arrow keys, for all lines at once", async ({ page }) => {
  await page.goto(product.url + SEED);
  await expectDrawn(page, 4);
  const reader = page.getByRole("slider");
  await reader.focus();
  await page.keyboard.press("Home");
  await expect(reader).toHaveAttribute("aria-valuetext", /BTC 100\.0, OPG 100\.0, TAO 100\.0, GRASS 100\.0/);
  await page.keyboard.press("ArrowRight");
  await expect(reader).not.toHaveAttribute("aria-valuetext", /BTC 100\.0, OPG 100\.0/);
});

test("the past stands beside the present on demand", async ({ page }) => {
  await page.goto(`${product.url}/compare?ids=bitcoin,grass&at=2026-05-12T08:40Z`);
  await page.getByText("Then, now and the difference").click();
  const table = page.getByRole("table", { name: "Price and turnover then and now" });
  await expect(table.getByRole("row", { name: /Bitcoin/ })).toContainText("$77,246");
  await page.getByRole("link", { name: "Show now" }).click();
  await expect.poll(() => queryOf(page)).toBe("?ids=bitcoin,grass");
});

test("the present stands beside days of one's own, too", async ({ page }) => {
  await page.goto(
    `${product.url}/compare?ids=bitcoin,grass&at=2026-05-12T08:40Z&range=2026-05-01..2026-05-09`,
  );
  await page.getByText("Then, now and the difference").click();
  const row = page
    .getByRole("table", { name: "Price and turnover then and now" })
    .getByRole("row", { name: /Bitcoin/ });
  await expect(row).toContainText("$77,246");
  await expect(row).not.toContainText("0.00%");
});

test("the chart comes in place of its drawing without moving anything", async ({ page }) => {
  await page.goto(product.url + SEED);
  const heading = page.getByRole("heading", { name: "In figures" });
  const before = await heading.boundingBox();
  await expectDrawn(page, 4);
  expect((await heading.boundingBox())?.y).toBe(before?.y);
});

for (const colorScheme of ["dark", "light"] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`it passes axe, ${colorScheme}, ${viewport.width} wide, and does not scroll sideways`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport });
      const page = await context.newPage();
      for (const path of ["/compare", SEED, "/compare?ids=bitcoin,opengradient,no-such-token&range=1y"]) {
        await page.goto(product.url + path);
        if (path !== "/compare") await expect(page.locator(".recharts-curve").first()).toBeAttached();
        await expectSound(page);
      }
      await context.close();
    });
  }
}

test("it is shared by a link, from its page", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(product.url + SEED);
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Share BTC, OPG, TAO, GRASS");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Numbers (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("spikeline-compare-2026-05-22T0840Z.csv");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  watch.expectQuiet();
});
