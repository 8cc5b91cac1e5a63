/** What is unknown is a dash with its reason, on every page: never a zero, never what a program says for nothing. */
import { expect, type Page, test } from "@playwright/test";
import { boardAnswer, rowCount, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { paidPlanAt } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";

let sandbox: Sandbox;
let product: Product;

test.beforeEach(async () => {
  sandbox = await startSandbox({ args: ["--now", "2026-05-22T08:40:00Z"] });
  product = await startProduct({ env: paidPlanAt(sandbox.url) });
});

test.afterEach(async () => {
  await product.stop();
  await sandbox.stop();
});

/** Ids of tokens of which the API does not know the figure. */
async function idsWithout(figure: string): Promise<readonly string[]> {
  const { rows } = await boardAnswer(product.url);
  return rows.filter((row) => row[figure] === null).map(({ id }) => id);
}

function cell(page: Page, id: string, column: string) {
  return tokenRows(page)
    .filter({ has: page.locator(`a[href="/tokens/${id}"]`) })
    .locator(`[data-column=${column}]`);
}

/** Everything that can be read on a page, what only screen readers are told included. */
async function expectNothingInvented(page: Page): Promise<void> {
  const text = await page.locator("body").evaluate((body) => {
    const copy = body.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return "";
    for (const script of copy.querySelectorAll("script, style, template")) script.remove();
    return copy.textContent;
  });
  expect(text.length).toBeGreaterThan(200);
  expect(text).not.toMatch(/\$0(\.00)?(?![\d.])|NaN|undefined|Infinity|\bnull\b|\[object/);
}

test("a token without a known cap has a dash with its reason, wherever the cap is used", async ({ page }) => {
  const ids = (await idsWithout("marketCapUsd")).slice(0, 40);
  expect(ids.length).toBeGreaterThan(0);
  await page.goto(`${product.url}/?ids=${ids.join(",")}`);
  await waitForAllRows(page);
  for (const id of ids) {
    for (const column of ["cap", "turnover", "peer"]) {
      await expect(cell(page, id, column)).toContainText(/—unknown: \w+/);
    }
  }
  const [id = ""] = ids;
  await cell(page, id, "cap").locator("[data-hint]").hover();
  await expect(page.getByRole("tooltip")).toContainText("unknown");
  await expectNothingInvented(page);

  await page.goto(`${product.url}/tokens/${id}`);
  await expect(page.getByRole("main")).toContainText("—");
  await expectNothingInvented(page);
});

test("figures that cannot be read are dashes, and the others stay", async ({ page }) => {
  await sandbox.setFaults(["/coins/markets=wrong-types"]);
  await page.goto(`${product.url}/?preset=all`);
  await waitForAllRows(page);
  const unpriced = await idsWithout("priceUsd");
  expect(unpriced.length).toBeGreaterThan(50);
  expect(await rowCount(page)).toBeGreaterThan(unpriced.length);
  await page.goto(`${product.url}/?ids=${unpriced.slice(0, 10).join(",")}`);
  await waitForAllRows(page);
  for (const id of unpriced.slice(0, 10)) {
    for (const column of ["price", "change24h", "volume", "cap", "relBtc"]) {
      await expect(cell(page, id, column)).toContainText(/—unknown: \w+/);
    }
  }
  await expectNothingInvented(page);
  await page.goto(`${product.url}/tokens/${unpriced[0] ?? ""}`);
  await expect(page.getByRole("main")).toContainText("—");
  await expectNothingInvented(page);
});

test("no page says a word that a program says for nothing", async ({ page }) => {
  const paths = [
    "/",
    "/status",
    "/methods",
    "/tokens/opengradient",
    "/tokens/bitcoin",
    "/tokens/no-such-token",
  ];
  for (const path of paths) {
    await page.goto(product.url + path, { waitUntil: "networkidle" });
    await expectNothingInvented(page);
  }
});

test("a week that cannot be had is missing with its reason, and the numbers stand", async ({ page }) => {
  await sandbox.setFaults(["/coins/{id}/market_chart=10012"]);
  await page.goto(`${product.url}/tokens/opengradient`);
  await expect(page.getByRole("main")).toContainText("The plan’s history ends earlier");
  await expect(page.getByRole("main")).toContainText("$");
  await expectNothingInvented(page);
});
