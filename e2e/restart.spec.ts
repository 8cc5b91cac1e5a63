/** The product is restarted while its upstream is down: what it had comes back, marked, and nothing older than a day. */
import { expect, test } from "@playwright/test";
import { ageKeptAnswers } from "./support/age-answers.ts";
import { shownRows, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { PAID_PLAN } from "./support/paid-plan.ts";
import { type Product, type Sandbox, startProduct, startSandbox } from "./support/serve.ts";

const HOUR_MS = 3_600_000;

let sandbox: Sandbox;
let product: Product;

test.beforeEach(async () => {
  sandbox = await startSandbox();
  product = await startProduct({ env: { ...PAID_PLAN, COINGECKO_BASE_URL: sandbox.url } });
});

test.afterEach(async () => {
  await product.stop();
  await sandbox.stop();
});

test("the last data are back in the first HTML, with their age and the reason", async ({ browser, page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const before = await shownRows(page);
  await sandbox.stop();
  ageKeptAnswers(product.dataDir, 3 * HOUR_MS);
  await product.restart();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(product.url);
  expect(await shownRows(plain)).toEqual(before.slice(0, 40));
  await expect(plain.getByRole("main")).toContainText("3 h old, unreachable");
  await expect(plain.getByRole("banner")).toContainText("3 h old, unreachable");
  await expect(plain.getByText(/^Stand-in for CoinGecko/)).toBeVisible();
  await expect(plain.getByText("Simulated market")).toHaveCount(0);
  await context.close();

  await page.goto(product.url);
  await waitForAllRows(page);
  expect(await shownRows(page)).toEqual(before);
  await expect(page.locator("table.token-table")).toHaveAttribute("data-stale", "true");
});

test("data of the day before do not come back, and no simulated ones in their place", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  await sandbox.stop();
  ageKeptAnswers(product.dataDir, 25 * HOUR_MS);
  await product.restart();
  await page.goto(product.url);
  await expect(page.getByRole("heading", { name: "CoinGecko cannot be reached" })).toBeVisible();
  await expect(tokenRows(page)).toHaveCount(0);
  await expect(page.getByText("Simulated market")).toHaveCount(0);
});
