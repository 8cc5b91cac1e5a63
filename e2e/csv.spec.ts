/** The file of the rows on screen: the same rows in the same order, raw numbers, and whose they are. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { openBoard } from "./support/board-controls.ts";
import { type BoardAnswer, settledBoardAnswer, shownIds } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

let product: Product;
let board: BoardAnswer;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
  board = await settledBoardAnswer(product.url);
});

test.afterAll(async () => {
  await product.stop();
});

interface CsvFile {
  readonly name: string;
  readonly head: readonly string[];
  readonly fields: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

async function download(page: Page): Promise<CsvFile> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const file = await waiting;
  const text = await readFile(await file.path(), "utf8");
  const lines = text.split("\r\n");
  const { data, meta, errors } = Papa.parse<Record<string, string>>(
    lines.filter((line) => !line.startsWith("#")).join("\r\n"),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  return {
    name: file.suggestedFilename(),
    head: lines.filter((line) => line.startsWith("#")),
    fields: meta.fields ?? [],
    rows: data,
  };
}

test("all rows that pass are in the file, in their order, with their head", async ({ page }) => {
  await openBoard(page, product.url, "?volume=100K..&sort=-volume&cols=price,change24h,turnover,trend");
  const { name, head, fields, rows } = await download(page);
  expect(name).toMatch(/^spikeline-board-\d{4}-\d\d-\d\dT\d{4}Z\.csv$/);
  expect(head).toContain(`# Received: ${board.meta.fetchedAt}`);
  expect(head.some((line) => line.startsWith("# As of: 2026-05-22T08:39:"))).toBe(true);
  expect(head.join("\n")).toContain("# Source: Simulated market");
  expect(head.join("\n")).toContain("No number here is real");
  expect(head.join("\n")).toContain(`# View: ${product.url}/?volume=100K..&sort=-volume`);
  expect(fields).toEqual([
    ...["id", "symbol", "name", "price_usd", "change24h_ratio", "turnover_ratio"],
    ...["trend7d_direction", "trend7d_path", "trend7d_sigma"],
  ]);

  const expected = board.rows
    .filter((row) => Number(row["volume24hUsd"]) >= 100_000)
    .toSorted((a, b) => Number(b["volume24hUsd"]) - Number(a["volume24hUsd"]));
  expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  expect(rows.slice(0, 20).map(({ id }) => id)).toEqual((await shownIds(page)).slice(0, 20));
  for (const [index, { id, price_usd, change24h_ratio, turnover_ratio }] of rows.entries()) {
    const row = expected[index];
    const figures = [price_usd, change24h_ratio, turnover_ratio].map((text) =>
      text === "" ? null : Number(text),
    );
    expect(figures, id).toEqual([row?.["priceUsd"], row?.["change24h"], row?.["turnover"]]);
  }
});

test("what is unknown is an empty cell", async ({ page }) => {
  await openBoard(page, product.url, "?preset=all&cols=cap");
  const unknown = board.rows.filter((row) => row["marketCapUsd"] === null).map(({ id }) => id);
  expect(unknown.length).toBeGreaterThan(0);
  const { rows } = await download(page);
  const empty = rows.filter((row) => row["marketCap_usd"] === "").map(({ id }) => id);
  expect(empty.toSorted()).toEqual(unknown.toSorted());
});

test("a name that a spreadsheet would run is text in the file", async ({ page }) => {
  await page.route("**/api/board", async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replaceAll(
      '"name":"OpenGradient"',
      '"name":"=HYPERLINK(\\"x\\")\\n+1"',
    );
    await route.fulfill({ response, body: text });
  });
  await openBoard(page, product.url, "?ids=opengradient");
  const { rows } = await download(page);
  expect(rows.map(({ name }) => name)).toEqual(['\'=HYPERLINK("x")\n+1']);
});
