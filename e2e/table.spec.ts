/** A long table that stays quick: few rows in the document, all of them within reach, head and names always in sight. */
import { expect, type Page, test } from "@playwright/test";
import { COLUMNS } from "../lib/domain/board-view.ts";
import {
  allIds,
  answerBoard,
  boardAnswer,
  columnHead,
  rowCount,
  settledBoardAnswer,
  shownIds,
  sortLink,
  tokenRows,
  waitForAllRows,
} from "./support/board-page.ts";
import { layoutShift, watchLayoutShift } from "./support/layout-shift.ts";
import { type Product, startProduct } from "./support/serve.ts";

test.use({ viewport: { width: 1440, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });

const ALL_COLUMNS = COLUMNS.join();

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
  await settledBoardAnswer(product.url);
});

test.afterAll(async () => {
  await product.stop();
});

async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
}

test("forty rows are there without script, and a line says how many are not", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.url}/?preset=all`);
  await expect(tokenRows(page)).toHaveCount(40);
  const missing = (await boardAnswer(product.url)).rowCount - 40;
  await expect(page.getByText(`${missing} more are shown where scripts may run`)).toBeVisible();
  await context.close();
});

test("only rows near the screen join the first forty, and all can be reached by scrolling", async ({
  page,
}) => {
  await page.goto(`${product.url}/?preset=all`);
  await waitForAllRows(page);
  const { rows } = await boardAnswer(product.url);
  expect(await rowCount(page)).toBe(rows.length);
  const ids = await allIds(page);
  expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());

  await scrollToEnd(page);
  await expect(page.locator(`tr[data-id="${ids.at(-1) ?? ""}"]`)).toBeInViewport();
  expect((await shownIds(page)).slice(0, 40)).toEqual(ids.slice(0, 40));
  expect(await tokenRows(page).count()).toBeLessThan(120);
});

test("the page is as long as its rows, whichever of them are in the document", async ({ page }) => {
  await page.goto(`${product.url}/?preset=all`);
  await waitForAllRows(page);
  const height = () => page.locator("table.token-table tbody").evaluate((body) => body.scrollHeight);
  expect(await height()).toBe((await rowCount(page)) * 36);
  await scrollToEnd(page);
  await expect(page.locator("table.token-table tr.gap")).toHaveCount(1);
  expect(await height()).toBe((await rowCount(page)) * 36);
});

test("far down the table another order and another filter fill the screen at once", async ({ page }) => {
  await page.goto(`${product.url}/?preset=all`);
  await waitForAllRows(page);
  const onScreen = () =>
    tokenRows(page).evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 60 && top < window.innerHeight;
        }).length,
    );
  await page.evaluate(() => window.scrollTo(0, 6_000));
  await expect.poll(onScreen).toBeGreaterThan(10);
  for (const column of ["change24h", "cap", "name"] as const) {
    await sortLink(page, column).click();
    await expect(columnHead(page, column)).toHaveAttribute("aria-sort", /ending/);
    await expect.poll(onScreen).toBeGreaterThan(10);
    expect(await page.evaluate(() => window.scrollY)).toBe(6_000);
  }
  await page.goBack();
  await expect(columnHead(page, "cap")).toHaveAttribute("aria-sort", /ending/);
  await expect.poll(onScreen).toBeGreaterThan(10);
});

test("head, pin and name stay in sight however far the table is pushed", async ({ page }) => {
  await page.goto(`${product.url}/?preset=all&cols=${ALL_COLUMNS}`);
  await waitForAllRows(page);
  await page.evaluate(() => window.scrollTo(0, 3_000));
  await expect(sortLink(page, "name")).toBeInViewport({ ratio: 1 });
  await page.locator("table.token-table tbody").evaluate((body) => body.scrollTo(10_000, 0));
  await expect(sortLink(page, "trend")).toBeInViewport({ ratio: 1 });
  await expect(sortLink(page, "price")).not.toBeInViewport({ ratio: 0.5 });
  await expect(sortLink(page, "name")).toBeInViewport({ ratio: 1 });

  const edges = await page.evaluate(() => {
    const leftOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left;
    return {
      head: leftOf("thead [data-column=trend]"),
      cell: leftOf("tbody [data-column=trend]"),
      name: leftOf("tbody [data-column=name]"),
      nameHead: leftOf("thead [data-column=name]"),
      table: leftOf("table.token-table"),
    };
  });
  expect(edges.cell).toBe(edges.head);
  expect(edges.name).toBe(edges.nameHead);
  expect((edges.name ?? 0) - (edges.table ?? 0)).toBe(32);
});

test("a head that Tab reaches out of sight comes into it, and brings its column along", async ({ page }) => {
  await page.goto(`${product.url}/?preset=all&cols=${ALL_COLUMNS}`);
  await waitForAllRows(page);
  await sortLink(page, "trend").focus();
  await expect(sortLink(page, "trend")).toBeInViewport({ ratio: 1 });
  await expect(tokenRows(page).first().locator("[data-column=efficiency]")).toBeInViewport({ ratio: 1 });
});

test("the usual columns need no pushing at 1440", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const { scrollWidth, clientWidth } = await page
    .locator("table.token-table tbody")
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test("the address chooses the columns, in the table's own order", async ({ page }) => {
  await page.goto(`${product.url}/?cols=trend,fdv,price`);
  await waitForAllRows(page);
  const heads = page.locator("table.token-table thead th");
  const columns = await heads.evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-column")));
  expect(columns).toEqual(["pin", "name", "price", "fdv", "trend", "menu"]);
  await expect(tokenRows(page).first().locator("> *")).toHaveCount(columns.length);
});

test("compact rows are less high, and still all there", async ({ page }) => {
  await page.goto(`${product.url}/?preset=all&density=compact`);
  await waitForAllRows(page);
  expect((await tokenRows(page).first().boundingBox())?.height).toBe(28);
  expect(await allIds(page)).toHaveLength(await rowCount(page));
});

test("nothing moves while the page loads and the rest of the rows arrive", async ({ page }) => {
  await watchLayoutShift(page);
  await page.goto(`${product.url}/?preset=all`, { waitUntil: "networkidle" });
  await waitForAllRows(page);
  expect(await layoutShift(page)).toBeLessThan(0.02);
});

test("a figure that the next answer changes is marked for a moment, and no other", async ({ page }) => {
  await answerBoard(page, (rows, turn) => {
    for (const row of rows) if (row["id"] === "opengradient") row["priceUsd"] = turn === 0 ? 0.269 : 0.2712;
  });
  await page.addInitScript(() => {
    document.addEventListener("animationstart", ({ target }) => {
      const cell = target instanceof Element ? target : null;
      const marks = document.documentElement.dataset;
      const mark = `${cell?.closest("tr")?.dataset["id"] ?? ""}:${cell?.getAttribute("data-column") ?? ""}`;
      marks["marks"] = [marks["marks"], mark].filter(Boolean).join();
    });
  });
  await page.goto(`${product.url}/?ids=opengradient,grass,aethir`);
  await waitForAllRows(page);
  const marks = () => page.evaluate(() => document.documentElement.dataset["marks"] ?? "");
  await sortLink(page, "price").click();
  await expect(columnHead(page, "price")).toHaveAttribute("aria-sort", "descending");
  expect(await marks()).toBe("");

  await expect(page.locator("tr[data-id=opengradient] [data-column=price]")).toContainText("0.2712");
  await expect.poll(marks).toBe("opengradient:price");
  await expect(page.locator("[data-changed]")).toHaveCount(0);
  await sortLink(page, "price").click();
  await expect(columnHead(page, "price")).toHaveAttribute("aria-sort", "ascending");
  expect(await marks()).toBe("opengradient:price");
});

test("nothing is animated for whoever wants less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await answerBoard(page, (rows, turn) => {
    for (const row of rows) row["priceUsd"] = 1 + turn;
  });
  await page.goto(product.url);
  await expect(tokenRows(page).first().locator("[data-column=price]")).toContainText("2.00");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("tokens that share a symbol are told apart by their ids", async ({ page }) => {
  await answerBoard(page, (rows) => {
    for (const row of rows) if (row["id"] === "opengradient" || row["id"] === "grass") row["symbol"] = "TWIN";
  });
  await page.goto(`${product.url}/?ids=opengradient,grass,aethir`);
  await expect(page.locator("tr[data-id=opengradient]")).toContainText("opengradient");
  await expect(page.locator("tr[data-id=grass] .twin")).toHaveText("grass");
  await expect(page.locator(".twin")).toHaveCount(2);
});

test("a trending token carries its place, which explains itself by keyboard", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const mark = page.locator("tr[data-id=opengradient]").getByRole("button", { name: /^#\d+ trending$/ });
  await expect(mark).toBeVisible();
  await page.locator("tr[data-id=opengradient] th a").focus();
  await page.keyboard.press("Tab");
  await expect(mark).toBeFocused();
  await expect(page.getByRole("tooltip")).toContainText("people search for most");
});

test("a pin lasts, and is the same in another tab", async ({ page, context }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const other = await context.newPage();
  await other.goto(product.url);
  await page.getByRole("button", { name: "Pin OpenGradient" }).click();
  await expect(other.getByRole("button", { name: "Pin OpenGradient" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.reload();
  await expect(page.getByRole("button", { name: "Pin OpenGradient" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("the row's menu pins, sets aside, copies and opens", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const button = page.getByRole("button", { name: "More for OpenGradient" });
  const choose = async (name: RegExp) => {
    await button.click();
    await page.getByRole("menuitem", { name }).click();
  };
  const said = (text: string) => page.getByRole("status").filter({ hasText: text });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await choose(/^Pin$/);
  await expect(said("OpenGradient is pinned to Pinned.")).toBeVisible();
  await choose(/^Unpin$/);
  await expect(said("Removed OpenGradient from Pinned.")).toBeVisible();
  await choose(/^Compare$/);
  await expect(said("OpenGradient is set aside to compare, 1 of 8.")).toBeVisible();
  await choose(/^Remove from compare$/);
  await choose(/^Copy id/);
  await expect(said("Copied opengradient")).toBeVisible();
  expect(await clipboard()).toBe("opengradient");
  await choose(/^Copy contract on /);
  await expect(said("Copied 0x")).toBeVisible();
  expect(await clipboard()).toMatch(/^0x[0-9a-f]{40}$/);
  await choose(/^Open$/);
  await expect(page).toHaveURL(`${product.url}/tokens/opengradient`);
});

test("the row's menu is worked by keyboard, and gives the focus back", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const button = page.getByRole("button", { name: "More for OpenGradient" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu", { name: "OpenGradient" })).toBeVisible();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Open", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a second press on the button closes the menu, a press on another opens that one", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const button = page.getByRole("button", { name: "More for OpenGradient" });
  const menu = page.getByRole("menu");
  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toHaveCount(0);
  await button.click();
  await expect(menu).toBeVisible();
  await page.getByRole("button", { name: "More for aixbt" }).click();
  await expect(menu).toHaveAccessibleName("aixbt");
  await page.keyboard.press("ArrowDown");
  await expect(menu.locator(":focus")).toHaveCount(1);
});

test("a coin without a contract, a failed look-up and a clipboard that is closed are said", async ({
  page,
}) => {
  let answer: { status: number; json: unknown } = {
    status: 200,
    json: { id: "opengradient", contracts: [] },
  };
  await page.route("**/contracts", (route) => route.fulfill(answer));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto(product.url);
  await waitForAllRows(page);
  await page.getByRole("button", { name: "More for OpenGradient" }).click();
  await expect(page.getByRole("menuitem", { name: "No contract: a coin of its own chain" })).toBeVisible();
  await page.getByRole("menuitem", { name: /^Copy id/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "The id could not be copied" })).toBeVisible();

  answer = { status: 500, json: {} };
  await page
    .getByRole("button", { name: /^More for/ })
    .first()
    .click();
  await expect(page.getByRole("menuitem", { name: /^Contract: / })).toBeVisible();
});

test("a click anywhere in a row leads to its token", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  await page
    .locator("tr[data-id=opengradient] [data-column=volume]")
    .click({ position: { x: 4, y: 10 }, force: true });
  await expect(page).toHaveURL(`${product.url}/tokens/opengradient`);
});
