/** The board in a hand: cards instead of a table, and nothing that has to be pushed sideways. */
import { devices, expect, type Page, test } from "@playwright/test";
import { COLUMNS } from "../lib/domain/board-view.ts";
import { allIds, boardAnswer, middleOf, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

test.use({ ...devices["iPhone 13"], browserName: "chromium", viewport: { width: 390, height: 844 } });

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

for (const path of [
  "/",
  "/?preset=all",
  "/tokens/opengradient",
  "/tokens/no-such-token",
  "/status",
  "/methods",
]) {
  test(`${path} fits the width`, async ({ page }) => {
    await page.goto(product.url + path, { waitUntil: "networkidle" });
    await expectNoSidewaysScroll(page);
  });
}

test("each token is a card with its two key figures large, and nothing in it is cut off", async ({
  page,
}) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  await expect(page.locator("table.token-table thead")).toBeHidden();
  const card = tokenRows(page).first();
  const box = await card.boundingBox();
  expect(box?.height).toBeGreaterThan(80);
  expect(box?.width).toBeLessThanOrEqual(390);
  for (const column of ["name", "turnover", "price", "change24h"]) {
    const figure = card.locator(`[data-column=${column}]`);
    await expect(figure).toBeInViewport({ ratio: 1 });
    await expect(figure).toContainText(/\w/);
  }
  const sizeOf = (column: string) =>
    card
      .locator(`[data-column=${column}]`)
      .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize));
  for (const key of ["turnover", "change24h"])
    expect(await sizeOf(key)).toBeGreaterThan(await sizeOf("volume"));
});

test("cards are all equally high and all there, with whatever columns", async ({ page }) => {
  await page.goto(`${product.url}/?preset=all&cols=${COLUMNS.join()}`);
  await waitForAllRows(page);
  await expectNoSidewaysScroll(page);
  const heights = await tokenRows(page).evaluateAll((rows) =>
    rows.map((row) => row.getBoundingClientRect().height),
  );
  expect(new Set(heights).size).toBe(1);
  const overflowing = await tokenRows(page).evaluateAll(
    (rows) =>
      rows.flatMap((row) =>
        [...row.querySelectorAll("td[data-label]")].filter(
          (cell) => cell.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom,
        ),
      ).length,
  );
  expect(overflowing).toBe(0);
  expect(await allIds(page)).toHaveLength((await boardAnswer(product.url)).rowCount);
});

test("pin and menu are large enough for a finger", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const card = tokenRows(page).first();
  for (const name of [/^Pin /, /^More for /]) {
    const box = await card.getByRole("button", { name }).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await card.getByRole("button", { name: /^Pin / }).tap();
  await expect(card.getByRole("button", { name: /^Pin / })).toHaveAttribute("aria-pressed", "true");
  await card.getByRole("button", { name: /^More for / }).tap();
  await expect(page.getByRole("menuitem", { name: "Unpin" })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("cards can be sorted, and the order is in the address", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  await page.getByLabel("Sorted by").selectOption({ label: "Volume 24h" });
  await expect(page).toHaveURL(`${product.url}/?sort=-volume`);
  const { rows } = await boardAnswer(product.url);
  const volumes = new Map(rows.map((row) => [row.id, Number(row["volume24hUsd"])]));
  const shown = (await allIds(page)).map((id) => volumes.get(id) ?? Number.NaN);
  expect(shown.length).toBeGreaterThan(40);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  await page.getByRole("main").getByRole("link", { name: "descending" }).tap();
  await expect(page).toHaveURL(`${product.url}/?sort=volume`);
  await expect(tokenRows(page).first()).toBeVisible();
  expect((await allIds(page)).map((id) => volumes.get(id))).toEqual(shown.toReversed());
});

test("a tap on a card leads to the token, a tap on what can be asked explains it", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  await page.getByRole("button", { name: "What is this?" }).tap();
  await expect(page.getByRole("tooltip")).toContainText("Turnover");
  await expectNoSidewaysScroll(page);
  const name = await tokenRows(page).nth(1).locator("[data-column=name] a").innerText();
  const { x, y } = await middleOf(tokenRows(page).nth(1).locator("[data-column=volume]"));
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});
