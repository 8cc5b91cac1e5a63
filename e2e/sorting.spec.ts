/** The board's order is in its address: by every column, both ways, for everybody who opens the link. */
import { expect, type Page, test } from "@playwright/test";
import { BOARD_COLUMNS } from "../lib/catalog/board-columns.ts";
import type { SortColumn } from "../lib/domain/board-view.ts";
import {
  type BoardAnswer,
  columnHead,
  settledBoardAnswer,
  shownIds,
  sortLink,
  tokenRows,
  waitForAllRows,
} from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

/** Where the API's row holds what a column sorts by. */
const VALUE: Readonly<Record<SortColumn, (row: BoardAnswer["rows"][number]) => unknown>> = {
  name: (row) => row.name.toLowerCase(),
  price: (row) => row["priceUsd"],
  change24h: (row) => row["change24h"],
  change7d: (row) => row["change7d"],
  volume: (row) => row["volume24hUsd"],
  cap: (row) => row["marketCapUsd"],
  turnover: (row) => row["turnover"],
  peer: (row) => row["turnoverPeerPct"],
  relBtc: (row) => row["relBtc7d"],
  trend: ({ trend }) =>
    typeof trend === "object" && trend !== null && "move7dSigma" in trend ? trend.move7dSigma : null,
};

let product: Product;
let board: BoardAnswer;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
  board = await settledBoardAnswer(product.url);
});

test.afterAll(async () => {
  await product.stop();
});

/** The values of a column in the order of the rows on screen. */
async function shownValues(page: Page, column: SortColumn): Promise<readonly unknown[]> {
  const rows = new Map(board.rows.map((row) => [row.id, row]));
  return (await shownIds(page)).map((id) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`${id} is on screen but not in the API's answer`);
    return VALUE[column](row);
  });
}

/** The column's values as they should stand: known ones in order, unknown ones last whichever the direction. */
function inOrder(values: readonly unknown[], direction: "ascending" | "descending"): readonly unknown[] {
  const unknown = values.filter((value) => value === null);
  const numbers = values.filter((value) => typeof value === "number").toSorted((a, b) => a - b);
  const texts = values.filter((value) => typeof value === "string").toSorted((a, b) => (a < b ? -1 : 1));
  const known = [...numbers, ...texts];
  return [...(direction === "ascending" ? known : known.toReversed()), ...unknown];
}

for (const { id, label, firstDirection } of BOARD_COLUMNS) {
  test(`${label} sorts both ways`, async ({ page }) => {
    await page.goto(`${product.url}/?show=all&sort=${id === "name" ? "price" : "name"}`);
    await waitForAllRows(page);
    const count = await tokenRows(page).count();
    const second = firstDirection === "ascending" ? "descending" : "ascending";
    for (const direction of [firstDirection, second] as const) {
      await sortLink(page, id).click();
      await expect(columnHead(page, id)).toHaveAttribute("aria-sort", direction);
      const values = await shownValues(page, id);
      expect(values).toEqual(inOrder(values, direction));
      expect(values).toHaveLength(count);
      const isDefault = id === "turnover" && direction === "descending";
      const sort = direction === "descending" ? `-${id}` : id;
      expect(new URL(page.url()).searchParams.get("sort")).toBe(isDefault ? null : sort);
      expect(new URL(page.url()).searchParams.get("show")).toBe("all");
    }
    await expect(page.locator("thead th[aria-sort$=ending]")).toHaveCount(1);
  });
}

test("a reload keeps the order, and the back button brings the one before", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const first = await shownIds(page);
  await sortLink(page, "price").click();
  await expect(page).toHaveURL(`${product.url}/?sort=-price`);
  const byPrice = await shownIds(page);
  expect(byPrice).not.toEqual(first);
  await page.reload();
  await waitForAllRows(page);
  expect(await shownIds(page)).toEqual(byPrice);
  await page.goBack();
  await expect(page).toHaveURL(`${product.url}/`);
  await waitForAllRows(page);
  expect(await shownIds(page)).toEqual(first);
});

test("a sorted link shows the same forty tokens without script, and its heads still sort", async ({
  browser,
  page,
}) => {
  await page.goto(`${product.url}/?sort=-cap`);
  await waitForAllRows(page);
  const withScript = await shownIds(page);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${product.url}/?sort=-cap`);
  expect(await shownIds(plain)).toEqual(withScript.slice(0, 40));
  await sortLink(plain, "cap").click();
  await expect(plain).toHaveURL(`${product.url}/?sort=cap`);
  await expect(columnHead(plain, "cap")).toHaveAttribute("aria-sort", "ascending");
  const values = await shownValues(plain, "cap");
  expect(values).toEqual(inOrder(values, "ascending"));
  await context.close();
});

test("what an address asks for and cannot have falls back, and says so", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const usual = await shownIds(page);
  await page.goto(`${product.url}/?sort=${encodeURIComponent("<b>luck</b>")}&show=winners`);
  await waitForAllRows(page);
  expect(await shownIds(page)).toEqual(usual);
  await expect(
    page.getByText("“<b>luck</b>” is not a column to sort by; sorted by turnover instead."),
  ).toBeVisible();
  await expect(page.getByText("“winners” is not a set of tokens; the small caps are shown.")).toBeVisible();
});

test("small caps by default, all AI tokens by a switch that keeps the order", async ({ page }) => {
  await page.goto(`${product.url}/?sort=-volume`);
  await waitForAllRows(page);
  const small = await shownIds(page);
  const byId = new Map(board.rows.map((row) => [row.id, row]));
  for (const id of small) {
    const cap = Number(byId.get(id)?.["marketCapUsd"]);
    expect(cap).toBeGreaterThanOrEqual(1_000_000);
    expect(cap).toBeLessThanOrEqual(250_000_000);
    expect(Number(byId.get(id)?.["volume24hUsd"])).toBeGreaterThanOrEqual(100_000);
  }
  const sets = page.getByRole("navigation", { name: "Which tokens" });
  await expect(sets.getByRole("link", { name: /Small caps/ })).toContainText(String(small.length));
  await sets.getByRole("link", { name: /All AI tokens/ }).click();
  await expect(page).toHaveURL(`${product.url}/?sort=-volume&show=all`);
  await expect(tokenRows(page)).toHaveCount(board.rowCount);
  await expect(sets.getByRole("link", { name: /All AI tokens/ })).toHaveAttribute("aria-current", "true");
  expect((await shownIds(page)).filter((id) => small.includes(id))).toEqual(small);
});
