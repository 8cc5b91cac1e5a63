/** A token's chart: drawn by the server, then by Recharts in the same place; read by pointer and keys, changed by its address. */
import { expect, type Page, test } from "@playwright/test";
import { violationsIn } from "./support/board-controls.ts";
import { layoutShift, watchLayoutShift } from "./support/layout-shift.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox" } });
});

test.afterAll(async () => {
  await product.stop();
});

const chartOf = (page: Page) => page.locator("[data-chart]");

async function openChart(page: Page, query = "", id = "bittensor"): Promise<void> {
  await page.goto(`${product.url}/tokens/${id}${query}`);
  await expect(chartOf(page).locator("svg.recharts-surface")).toBeVisible();
}

test("the chart is in the first HTML, and nothing moves when Recharts takes its place", async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${product.url}/tokens/bittensor`);
  await expect(chartOf(plain).locator("svg path").last()).toHaveAttribute("d", /^M[\d.]+ [\d.]+L/);
  const before = await chartOf(plain).boundingBox();
  await context.close();
  await watchLayoutShift(page);
  const watch = watchPage(page, product.url);
  await openChart(page);
  expect((await chartOf(page).boundingBox())?.height).toBe(before?.height);
  expect(await layoutShift(page)).toBeLessThan(0.02);
  watch.expectQuiet();
});

test("figures, ranges and scale are in the address, and the back button undoes them", async ({ page }) => {
  await openChart(page);
  await page.getByRole("navigation", { name: "Figure" }).getByRole("link", { name: "Turnover" }).click();
  await expect(page).toHaveURL(/\?chart=turnover$/);
  await expect(page.getByRole("heading", { name: "Turnover, 7 days" })).toBeVisible();
  await page.getByRole("navigation", { name: "Span" }).getByRole("link", { name: "30d" }).click();
  await expect(page).toHaveURL(/range=30d&chart=turnover$/);
  await expect(page.getByRole("heading", { name: "Turnover, 30 days" })).toBeVisible();
  await expect(page.getByRole("img", { name: /Turnover of .* over 30 days/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Turnover, 7 days" })).toBeVisible();
});

test("a moment is read by pointer and by arrow keys, to the same words", async ({ page }) => {
  await openChart(page);
  const slider = page.getByRole("slider", { name: /^Read Price of/ });
  await slider.focus();
  await page.keyboard.press("Home");
  const first = (await slider.getAttribute("aria-valuetext")) ?? "";
  expect(first).toMatch(/UTC, \$[\d.,]+$/);
  await page.keyboard.press("ArrowRight");
  await expect(slider).not.toHaveAttribute("aria-valuetext", first);
  const box = await chartOf(page).boundingBox();
  if (box === null) throw new Error("no chart");
  await page.mouse.move(box.x + 1, box.y + 100);
  await expect(slider).toHaveAttribute("aria-valuetext", first);
});

test("others are drawn beside it, found by keyboard, and each is named at its line's end", async ({
  page,
}) => {
  await openChart(page);
  await page.getByRole("link", { name: "+ BTC" }).click();
  await expect(page).toHaveURL(/\?with=bitcoin$/);
  await expect(chartOf(page)).toContainText(/BTC \d/);
  const picker = page.getByRole("combobox", { name: /Draw a token beside it/ });
  await picker.fill("ethereum");
  await expect(page.getByRole("option").first()).toBeVisible();
  await picker.press("Enter");
  await expect(page).toHaveURL(/\?with=bitcoin,[\w-]+$/);
  await expect(page.getByRole("list", { name: "Drawn beside it" }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("link", { name: "Do not draw Bitcoin" }).click();
  await expect(page).toHaveURL(/\?with=(?!bitcoin)[\w-]+$/);
});

test("the focus stays where others are added and taken away", async ({ page }) => {
  await openChart(page);
  await page.getByRole("link", { name: "+ BTC" }).press("Enter");
  const leaveOut = page.getByRole("link", { name: "Do not draw Bitcoin" });
  await expect(leaveOut).toBeFocused();
  await leaveOut.press("Enter");
  await expect(page.getByRole("link", { name: "+ BTC" })).toBeFocused();
});

test("dragging over a long part shows its whole days, over a short one a part that can be left", async ({
  page,
}) => {
  await openChart(page, "?range=30d");
  const drag = async (from: number, to: number) => {
    await chartOf(page).scrollIntoViewIfNeeded();
    const box = await chartOf(page).boundingBox();
    if (box === null) throw new Error("no chart");
    await page.mouse.move(box.x + from * box.width, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + to * box.width, box.y + 120, { steps: 4 });
    await page.mouse.up();
  };
  await drag(0.5, 0.53);
  await page.getByRole("button", { name: "Show all of it" }).press("Enter");
  await expect(page.getByRole("slider", { name: /^Read Price of/ })).toBeFocused();
  await expect(page).toHaveURL(/\?range=30d$/);
  await drag(0.2, 0.6);
  await expect(page).toHaveURL(/\?range=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
});

test("the same stands in a table of at most 400 rows", async ({ page }) => {
  await openChart(page, "?range=90d");
  const details = page.locator("details", { has: page.getByText("The same as a table") });
  await details.locator("summary").click();
  await expect(details.locator("tbody tr").first()).toContainText("UTC");
  const count = await details.locator("tbody tr").count();
  expect(count).toBeGreaterThan(100);
  expect(count).toBeLessThanOrEqual(400);
});

test("a span from before history is told begins with it and says so; a year that ends now does not", async ({
  page,
}) => {
  const remarks = page.getByRole("list", { name: "About this chart" });
  await openChart(page, `?range=2020-01-01..${new Date().toISOString().slice(0, 10)}`);
  await expect(remarks).toContainText("History is told for the last 365 days only");
  await openChart(page, "?range=1y");
  await expect(remarks).toContainText("The dashed end is the running day");
  await expect(remarks).not.toContainText("365");
});

test("what cannot be had says why in the chart's place", async ({ page }) => {
  await page.goto(`${product.url}/tokens/bittensor?with=ai-median&range=90d`);
  await expect(page.getByRole("main")).toContainText("known for the last 24 hours and 7 days only");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the chart, ${colorScheme}, on a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await openChart(page, "?with=bitcoin");
    await expect(chartOf(page)).toContainText(/BTC \d/);
    expect(await violationsIn(page, "main")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

test("the median of the AI tokens is offered where it can be had", async ({ page }) => {
  await openChart(page);
  await expect(page.getByRole("link", { name: "+ AI median" })).toBeVisible();
  await page.getByRole("navigation", { name: "Span" }).getByRole("link", { name: "30d" }).click();
  await expect(page.getByRole("link", { name: "+ AI median" })).toHaveCount(0);
});

test("without script the page says what only a script draws", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.url}/tokens/bittensor?with=bitcoin`);
  const main = page.getByRole("main");
  await expect(main.getByText("Others are drawn by script, which is switched off here.")).toBeVisible();
  await expect(main.getByText("Peers are picked by script, which is switched off here.")).toBeVisible();
  await expect(main.getByText("Looking for comparable tokens")).toBeHidden();
  await context.close();
});

test("the first date is not cut off on a phone", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openChart(page, "?range=90d");
  const left = await chartOf(page)
    .locator("text")
    .evaluateAll((texts) => Math.min(...texts.map((text) => text.getBoundingClientRect().left)));
  expect(left).toBeGreaterThanOrEqual(0);
  await context.close();
});
