/** Columns, density, pins on top, saved views and the tray to compare: how a board is made one's own. */
import { expect, type Page, test } from "@playwright/test";
import { boardColumn } from "../lib/catalog/board-columns.ts";
import { COLUMNS, DEFAULT_COLUMNS } from "../lib/domain/board-view.ts";
import { openBoard, openPanel, queryOf, violationsIn } from "./support/board-controls.ts";
import { columnHead, settledBoardAnswer, shownIds, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { layoutShift, watchLayoutShift } from "./support/layout-shift.ts";
import { type Product, startProduct } from "./support/serve.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
  await settledBoardAnswer(product.url);
});

test.afterAll(async () => {
  await product.stop();
});

/** Puts something into the browser's storage before the first page. */
async function keep(page: Page, name: string, value: unknown): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [`spikeline:${name}`, JSON.stringify(value)] as const,
  );
}

/** Those that can be chosen, in the order of the table. */
async function shownColumns(page: Page): Promise<readonly string[]> {
  const heads = await page
    .locator("table.token-table thead th")
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("data-column")));
  return COLUMNS.filter((id) => heads.includes(id)).toSorted((a, b) => heads.indexOf(a) - heads.indexOf(b));
}

test("every column can be had and be done without, and the address says which", async ({ page }) => {
  await openBoard(page, product.url);
  await expect.poll(() => shownColumns(page)).toEqual(DEFAULT_COLUMNS);
  const panel = await openPanel(page, "Columns", "Columns and rows");
  for (const id of COLUMNS) {
    const box = panel.getByRole("checkbox", { name: boardColumn(id).label, exact: true });
    await expect(box).toBeChecked({ checked: DEFAULT_COLUMNS.includes(id) });
    await box.setChecked(!DEFAULT_COLUMNS.includes(id));
    await expect(columnHead(page, id)).toHaveCount(DEFAULT_COLUMNS.includes(id) ? 0 : 1);
  }
  const others = COLUMNS.filter((id) => !DEFAULT_COLUMNS.includes(id));
  await expect.poll(() => queryOf(page)).toBe(`?cols=${others.join(",")}`);
  await page.reload();
  await waitForAllRows(page);
  await expect.poll(() => shownColumns(page)).toEqual(others);
  await openPanel(page, "Columns", "Columns and rows");
  await panel.getByRole("button", { name: "Usual columns" }).click();
  await expect.poll(() => queryOf(page)).toBe("");
  await expect(columnHead(page, "price")).toHaveCount(1);
  await expect.poll(() => shownColumns(page)).toEqual(DEFAULT_COLUMNS);
  await expect(panel.getByRole("checkbox", { name: "Price" })).toBeChecked();
});

test("an order whose column is not shown is said above the table, also without script", async ({
  page,
  browser,
}) => {
  await watchLayoutShift(page);
  const query = "?sort=-fdv&cols=price,turnover";
  await openBoard(page, product.url, query);
  const order = page.getByLabel("Sorted by");
  await expect(order).toBeVisible();
  await expect(order).toHaveValue("fdv");
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await page.getByRole("link", { name: "descending" }).click();
  await expect.poll(() => queryOf(page)).toContain("sort=fdv");
  await order.selectOption("turnover");
  await expect(columnHead(page, "turnover")).toHaveAttribute("aria-sort", "descending");
  await expect(order).toBeHidden();
  await page.goto(`${product.url}/?sort=name&cols=none`);
  await expect(columnHead(page, "name")).toHaveAttribute("aria-sort", "ascending");
  await expect(order).toBeHidden();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${product.url}/${query}`);
  await expect(plain.getByLabel("Sorted by")).toBeVisible();
  await expect(plain.getByLabel("Sorted by")).toHaveValue("fdv");
  await context.close();
});

test("rows can be compact, and the address says so", async ({ page }) => {
  await openBoard(page, product.url);
  const regular = await tokenRows(page).first().boundingBox();
  const panel = await openPanel(page, "Columns", "Columns and rows");
  await panel.getByRole("radio", { name: "Compact" }).check();
  await expect.poll(() => queryOf(page)).toBe("?density=compact");
  const compact = await tokenRows(page).first().boundingBox();
  expect(compact?.height).toBeLessThan(regular?.height ?? 0);
  await page.reload();
  await waitForAllRows(page);
  expect((await tokenRows(page).first().boundingBox())?.height).toBe(compact?.height);
  await openPanel(page, "Columns", "Columns and rows");
  await panel.getByRole("radio", { name: "Regular" }).check();
  await expect.poll(() => queryOf(page)).toBe("");
});

test("pinned tokens stand on top on demand, also those that do not pass", async ({ page }) => {
  await keep(page, "pins", ["bittensor", "grass"]);
  await openBoard(page, product.url);
  const usual = await shownIds(page);
  expect(usual).not.toContain("bittensor");
  const panel = await openPanel(page, "Columns", "Columns and rows");
  await expect(panel).toContainText("2 pinned");
  await panel.getByRole("checkbox", { name: "Pinned tokens first" }).check();
  await expect.poll(() => queryOf(page)).toBe("?pins=first");
  await expect
    .poll(async () => (await shownIds(page)).slice(0, 2).toSorted())
    .toEqual(["bittensor", "grass"]);
  await page.reload();
  await waitForAllRows(page);
  await expect
    .poll(async () => (await shownIds(page)).slice(0, 2).toSorted())
    .toEqual(["bittensor", "grass"]);
});

test("without a pin the panel says how to pin", async ({ page }) => {
  await openBoard(page, product.url);
  const panel = await openPanel(page, "Columns", "Columns and rows");
  await expect(panel).toContainText("None is pinned yet: press the star");
});

test("a view is saved, asked about before it is replaced, renamed, opened, deleted and brought back", async ({
  page,
}) => {
  await openBoard(page, product.url, "?turnover=1..&cols=price,turnover");
  const panel = await openPanel(page, "Saved views");
  await expect(panel).toContainText("None is saved yet.");
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(panel).toContainText("Give the view a name first.");
  const name = panel.getByLabel("Save this view as");
  await name.fill("  Loud   ones ");
  await page.keyboard.press("Enter");
  await expect(panel).toContainText("Saved as “Loud ones”.");
  const saved = panel.getByRole("list", { name: "Saved views" });
  await expect(saved.getByRole("link", { name: "Loud ones" })).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "New listings" }).click();

  await openPanel(page, "Saved views");
  await name.fill("Loud ones");
  await page.keyboard.press("Enter");
  await expect(panel).toContainText("“Loud ones” is saved already.");
  await panel.getByRole("button", { name: "Keep it" }).click();
  await panel.getByRole("button", { name: "Rename Loud ones" }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" of all");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: "Rename Loud ones of all" })).toBeFocused();

  await panel.getByRole("button", { name: "Delete Loud ones of all" }).click();
  await expect(saved).toHaveCount(0);
  await expect(panel.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.reload();
  await waitForAllRows(page);
  await openPanel(page, "Saved views");
  await saved.getByRole("link", { name: "Loud ones of all" }).click();
  await expect.poll(() => queryOf(page)).toBe("?preset=turnover&cols=price,turnover");
  await expect(panel).toBeHidden();
  await expect.poll(() => shownColumns(page)).toEqual(["price", "turnover"]);
});

test("saved views work by keyboard alone", async ({ page }) => {
  await openBoard(page, product.url, "?preset=new");
  await page.getByRole("button", { name: "Saved views" }).focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Saved views" });
  const name = panel.getByLabel("Save this view as");
  await expect(name).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(name).toBeFocused();
  await page.keyboard.type("Young");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("link", { name: "Young" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page.getByRole("button", { name: "Saved views" })).toBeFocused();
});

test("what somebody has damaged in the browser's storage is left out, and a damaged view still opens", async ({
  page,
}) => {
  await keep(page, "views", [{ name: "Fine", query: "?sort=luck&cap=cheap" }, { name: 7 }, "what"]);
  await openBoard(page, product.url, "?preset=all");
  const panel = await openPanel(page, "Saved views");
  await expect(panel.getByRole("listitem")).toHaveCount(1);
  await panel.getByRole("link", { name: "Fine" }).click();
  await expect.poll(() => queryOf(page)).toBe("");
});

test("tokens set aside to compare stay in sight, and lead to their comparison", async ({ page }) => {
  await keep(page, "compare", ["opengradient", "grass", "bittensor"]);
  await openBoard(page, product.url);
  const tray = page.getByRole("region", { name: "Tokens to compare" });
  await expect(tray).toContainText("To compare, 3 of 8");
  await expect(tray).toBeInViewport({ ratio: 1 });
  await tray.getByRole("button", { name: "Do not compare Bittensor" }).click();
  await tray.getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(`${product.url}/compare?ids=opengradient,grass`);
  await expect(page.getByRole("list", { name: "Compared" }).getByRole("listitem")).toHaveCount(2);
  await page.goBack();
  await tray.getByRole("button", { name: "Empty" }).click();
  await expect(tray).toHaveCount(0);
});

test("the tray does not cover the last row", async ({ page }) => {
  await keep(page, "compare", ["opengradient"]);
  await openBoard(page, product.url, "?turnover=1..");
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const bar = await page.getByRole("region", { name: "Tokens to compare" }).boundingBox();
  const last = await tokenRows(page).last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

for (const colorScheme of ["dark", "light"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("axe has nothing to say about the open panels and the tray", async ({ page }) => {
      await keep(page, "compare", ["opengradient", "grass"]);
      await keep(page, "views", [{ name: "Mine", query: "?preset=new" }]);
      await openBoard(page, product.url);
      await openPanel(page, "Columns", "Columns and rows");
      expect(await violationsIn(page, "[popover]:popover-open")).toEqual([]);
      await page.keyboard.press("Escape");
      const panel = await openPanel(page, "Saved views");
      await panel.getByRole("button", { name: "Rename Mine" }).click();
      expect(await violationsIn(page, "[popover]:popover-open")).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await violationsIn(page, "[aria-label='Tokens to compare']")).toEqual([]);
    });
  });
}
