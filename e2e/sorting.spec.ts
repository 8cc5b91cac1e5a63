/** The board's order is in its address: by every column, both ways, for everybody who opens the link. */
import { expect, type Page, test } from "@playwright/test";
import { BOARD_COLUMNS } from "../lib/catalog/board-columns.ts";
import { COLUMNS, type SortColumn } from "../lib/domain/board-view.ts";
import {
  allIds,
  type BoardAnswer,
  columnHead,
  rowCount,
  settledBoardAnswer,
  shownIds,
  sortLink,
  waitForAllRows,
} from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

type ApiRow = BoardAnswer["rows"][number];

/** A figure inside one of the row's own objects; null where the object is. */
function inside(object: unknown, name: string): unknown {
  return typeof object === "object" && object !== null
    ? Object.entries(object).find(([key]) => key === name)?.[1]
    : null;
}

/** The middle of the bounds, or the one that is known. */
function daysListed(age: unknown): unknown {
  const [least, most] = [inside(age, "atLeastDays"), inside(age, "atMostDays")];
  return typeof least === "number" && typeof most === "number" ? (least + most) / 2 : (least ?? most);
}

/** Where the API's row holds what a column sorts by. */
const VALUE: Readonly<Record<SortColumn, (row: ApiRow) => unknown>> = {
  name: (row) => row.name.toLowerCase(),
  rank: (row) => row["marketCapRank"],
  price: (row) => row["priceUsd"],
  change1h: (row) => row["change1h"],
  change24h: (row) => row["change24h"],
  change7d: (row) => row["change7d"],
  change30d: (row) => row["change30d"],
  volume: (row) => row["volume24hUsd"],
  cap: (row) => row["marketCapUsd"],
  fdv: (row) => row["fullyDilutedValuationUsd"],
  capToFdv: (row) => row["marketCapToFdv"],
  supply: (row) => row["circulatingSupply"],
  age: (row) => daysListed(row["listingAge"]),
  turnover: (row) => row["turnover"],
  peer: (row) => row["turnoverPeerPct"],
  relBtc: (row) => row["relBtc7d"],
  drawdown: (row) => row["drawdown7d"],
  efficiency: (row) => inside(row["trend"], "efficiency"),
  trend: (row) => inside(row["trend"], "move7dSigma"),
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

/** The values of a column for tokens in their order. */
function valuesOf(ids: readonly string[], column: SortColumn): readonly unknown[] {
  const rows = new Map(board.rows.map((row) => [row.id, row]));
  return ids.map((id) => {
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

function paramOf(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

for (const { id, label, firstDirection } of BOARD_COLUMNS) {
  test(`${label} sorts all rows both ways`, async ({ page }) => {
    const columns = COLUMNS.join();
    await page.goto(`${product.url}/?preset=all&cols=${columns}&sort=${id === "name" ? "price" : "name"}`);
    await waitForAllRows(page);
    const second = firstDirection === "ascending" ? "descending" : "ascending";
    for (const direction of [firstDirection, second] as const) {
      await sortLink(page, id).click();
      await expect(columnHead(page, id)).toHaveAttribute("aria-sort", direction);
      const values = valuesOf(await allIds(page), id);
      expect(values).toHaveLength(board.rowCount);
      expect(values).toEqual(inOrder(values, direction));
      const isDefault = id === "turnover" && direction === "descending";
      const sort = direction === "descending" ? `-${id}` : id;
      expect(paramOf(page, "sort")).toBe(isDefault ? null : sort);
      expect(paramOf(page, "preset")).toBe("all");
      expect(paramOf(page, "cols")).toBe(columns);
    }
    await expect(page.locator("thead th[aria-sort$=ending]")).toHaveCount(1);
  });
}

test("a reload keeps the order, and the back button brings the one before", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const first = await allIds(page);
  await sortLink(page, "price").click();
  await expect(page).toHaveURL(`${product.url}/?sort=-price`);
  await expect.poll(() => allIds(page)).not.toEqual(first);
  const byPrice = await allIds(page);
  await page.reload();
  await waitForAllRows(page);
  expect(await allIds(page)).toEqual(byPrice);
  await page.goBack();
  await expect(page).toHaveURL(`${product.url}/`);
  await waitForAllRows(page);
  await expect.poll(() => allIds(page)).toEqual(first);
});

test("a sorted link shows the same forty tokens without script, and its heads still sort", async ({
  browser,
  page,
}) => {
  await page.goto(`${product.url}/?sort=-cap`);
  await waitForAllRows(page);
  const withScript = await allIds(page);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${product.url}/?sort=-cap`);
  expect(await shownIds(plain)).toEqual(withScript.slice(0, 40));
  await sortLink(plain, "cap").click();
  await expect(plain).toHaveURL(`${product.url}/?sort=cap`);
  await expect(columnHead(plain, "cap")).toHaveAttribute("aria-sort", "ascending");
  const values = valuesOf(await shownIds(plain), "cap");
  expect(values).toEqual(inOrder(values, "ascending"));
  await context.close();
});

test("an order that an address cannot have falls back, and the page says so", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const usual = await allIds(page);
  await page.goto(`${product.url}/?sort=${encodeURIComponent("<b>luck</b>")}`);
  await waitForAllRows(page);
  expect(await allIds(page)).toEqual(usual);
  await expect(
    page.getByText("“<b>luck</b>” is not a column to sort by, so the usual order is kept."),
  ).toBeVisible();
});

test("by default only small caps that are traded are in the order", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const ids = await allIds(page);
  expect(ids).toHaveLength(await rowCount(page));
  expect(ids.length).toBeLessThan(board.rowCount);
  for (const cap of valuesOf(ids, "cap")) {
    expect(Number(cap)).toBeGreaterThanOrEqual(1_000_000);
    expect(Number(cap)).toBeLessThanOrEqual(250_000_000);
  }
  for (const volume of valuesOf(ids, "volume")) expect(Number(volume)).toBeGreaterThanOrEqual(100_000);
});
