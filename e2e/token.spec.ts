/** One token: from the board and back, its week as a picture and as a table, and what is said where there is no such token. */
import { expect, test } from "@playwright/test";
import { columnHead, middleOf, sortLink, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

test("a click on a row leads to the token, and back to the board as it was", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/?sort=-volume`);
  await waitForAllRows(page);
  const row = tokenRows(page).nth(3);
  const link = row.locator("[data-column=name] a");
  const name = await link.innerText();
  const href = (await link.getAttribute("href")) ?? "";
  const { x, y } = await middleOf(row.locator("[data-column=volume]"));
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(product.url + href);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(page).toHaveTitle(new RegExp(name.replace(/[^\w ]/g, ".")));
  await page.goBack();
  await expect(page).toHaveURL(`${product.url}/?sort=-volume`);
  await waitForAllRows(page);
  await expect(tokenRows(page).nth(3)).toContainText(name);
  watch.expectQuiet();
});

test("the link back leads to the board as it was left in this tab, also after a reload", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/?preset=all`);
  await waitForAllRows(page);
  await page.getByRole("link", { name: "New listings" }).click();
  await expect(sortLink(page, "volume")).toHaveAttribute("href", /preset=new/);
  await sortLink(page, "volume").click();
  await expect(page).toHaveURL(`${product.url}/?preset=new&sort=-volume`);
  await tokenRows(page).nth(1).locator("[data-column=name] a").click();
  const back = page.getByRole("link", { name: "← Board" });
  await expect(back).toHaveAttribute("href", "/?preset=new&sort=-volume");
  await page.reload();
  await expect(back).toHaveAttribute("href", "/?preset=new&sort=-volume");
  await back.click();
  await expect(page).toHaveURL(`${product.url}/?preset=new&sort=-volume`);
  await waitForAllRows(page);
  await expect(columnHead(page, "volume")).toHaveAttribute("aria-sort", "descending");
  watch.expectQuiet();
});

test("in a tab that has seen no board the link back leads to the bare one, as the server says", async ({
  page,
  request,
}) => {
  const html = await (await request.get(`${product.url}/tokens/opengradient`)).text();
  expect(html).toMatch(/href="\/"[^>]*>← Board/);
  await page.goto(`${product.url}/tokens/opengradient`);
  await page.getByRole("link", { name: "← Board" }).click();
  await expect(page).toHaveURL(`${product.url}/`);
});

test("the case that the product was conceived from is there, with its figures", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/tokens/opengradient`);
  const main = page.getByRole("main");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("OpenGradient");
  for (const figure of ["OPG", "$65.9M", "$51.4M", "1.28", "+6.6%", "488"])
    await expect(main).toContainText(figure);
  await expect(page.getByRole("banner")).toContainText("$77,246");
  await expect(page.getByLabel("Source of the numbers")).toContainText(
    /^Simulated market, stopped at 22 May 2026, 08:40 UTC\. .* stand still at that moment/,
  );
  watch.expectQuiet();
});

test("the week is drawn, and told as a table", async ({ page }) => {
  await page.goto(`${product.url}/tokens/opengradient`);
  const chart = page.getByRole("main").getByRole("img", { name: /price|week|7/i });
  await expect(chart).toBeVisible();
  await expect(chart.locator("path").first()).toHaveAttribute("d", /^M[\d.]+/);
  const details = page.getByRole("main").locator("details", { has: page.locator("table") });
  await details.locator("summary").click();
  const rows = details.locator("tbody tr");
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeGreaterThanOrEqual(7);
  await expect(rows.first()).toContainText(/\d/);
});

test("a token's page is readable without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.url}/tokens/opengradient`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("OpenGradient");
  await expect(page.getByRole("main")).toContainText("$65.9M");
  await expect(page.getByRole("main").getByRole("img", { name: /price|week|7/i })).toBeVisible();
  await context.close();
});

for (const id of ["there-is-no-such-token", "%3Cscript%3E", "a".repeat(300)]) {
  test(`${id.slice(0, 30)} is not found, and the page leads back to the board`, async ({ page }) => {
    const response = await page.goto(`${product.url}/tokens/${id}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: /board/i }).click();
    await expect(page).toHaveURL(`${product.url}/`);
    await expect(tokenRows(page).first()).toBeVisible();
  });
}
