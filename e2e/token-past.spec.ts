/** A token as a moment of the past knew it, and what its page says of who it is, whether it holds, and who its peers are. */
import { expect, test } from "@playwright/test";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

/** The market moves with the clock: the moment is long past. */
let product: Product;

const MOMENT = "2026-05-22T08:40Z";
const FIGURES = ["$0.2690", "+6.6%", "$65.9M", "$51.4M", "1.28"];

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox" } });
});

test.afterAll(async () => {
  await product.stop();
});

test("a moment half a year ago has its figures, says where they come from, and leads back to now", async ({
  page,
}) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/tokens/opengradient?at=${MOMENT}`);
  const main = page.getByRole("main");
  for (const figure of FIGURES) await expect(main).toContainText(figure);
  const asOf = main.getByRole("region", { name: /As of/ });
  await expect(asOf).toContainText("22 May 2026, 08:40 UTC");
  await expect(asOf).toContainText(/\d+ d ago/);
  await expect(asOf.getByRole("table")).toContainText("Difference");
  await expect(asOf.getByRole("row", { name: /Price/ })).toContainText("$0.2690");
  await asOf.getByRole("link", { name: "Show now" }).click();
  await expect(page).toHaveURL(`${product.url}/tokens/opengradient`);
  await expect(main.getByRole("region", { name: /As of/ })).toHaveCount(0);
  watch.expectQuiet();
});

test("the figures of the moment are in the first HTML", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.url}/tokens/opengradient?at=${MOMENT}`);
  for (const figure of FIGURES) await expect(page.getByRole("main")).toContainText(figure);
  await context.close();
});

test("a moment beyond what is told, and one before the token was listed, are said to be so", async ({
  page,
}) => {
  await page.goto(`${product.url}/tokens/opengradient?at=2024-01-01T00:00Z`);
  await expect(page.getByRole("main")).toContainText("365 days");
  await page.goto(`${product.url}/tokens/opengradient?at=2026-01-10T00:00Z`);
  await expect(page.getByRole("main")).toContainText(/begins later|no price/);
  await page.getByRole("link", { name: "Show now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("OpenGradient");
});

test("a moment that is none, and one that has not come, are noted and the present is shown", async ({
  page,
}) => {
  await page.goto(`${product.url}/tokens/opengradient?at=yesterday`);
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("is no moment");
  await page.goto(`${product.url}/tokens/opengradient?at=2099-01-01T00:00Z`);
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("has not come yet");
  await expect(page.getByRole("region", { name: /As of/ })).toHaveCount(0);
});

test("the contract can be copied, and links of the token cannot speak for the page", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${product.url}/tokens/opengradient`);
  const address = await page.getByRole("main").locator("code").first().innerText();
  await page
    .getByRole("button", { name: /Copy the contract address/ })
    .first()
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const links = page.getByRole("list", { name: "Links that the token gives" }).getByRole("link");
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all()) {
    expect(await link.getAttribute("rel")).toContain("noopener");
    expect(await link.getAttribute("href")).toMatch(/^https?:/);
  }
});

test("it can be pinned and set aside to compare, and its peers are one click from a comparison", async ({
  page,
}) => {
  await page.goto(`${product.url}/tokens/opengradient`);
  const pin = page.getByRole("button", { name: "Pin OpenGradient" });
  await pin.click();
  await expect(pin).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /aside to compare/ }).click();
  await expect(page.getByRole("main").getByRole("table", { name: /and its peers/ })).toBeVisible();
  await page.getByRole("link", { name: "Compare them with Bitcoin" }).click();
  await expect(page).toHaveURL(/\/compare\?ids=bitcoin,opengradient,/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare");
});

test("whether it holds is told with how much data each number rests on", async ({ page }) => {
  await page.goto(`${product.url}/tokens/opengradient?at=${MOMENT}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("Is it holding?");
  await expect(main).toContainText("Days in a row ≥ 1");
  await expect(main).toContainText("of 30 days, yesterday’s turnover");
  await expect(main).toContainText("3.4 % of coin-days");
});

test("an id that is not there offers the coins that its words fit", async ({ page }) => {
  await page.goto(`${product.url}/tokens/opengradien`);
  await expect(page.getByRole("main")).toContainText("CoinGecko lists no coin with the id “opengradien”");
  await page
    .getByRole("main")
    .getByRole("link", { name: /OpenGradient/ })
    .click();
  await expect(page).toHaveURL(`${product.url}/tokens/opengradient`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("OpenGradient");
});
