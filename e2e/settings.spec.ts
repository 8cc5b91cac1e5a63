/** Theme, palette, times and keys: chosen once, at once in force, kept, and the same in every tab. */
import { expect, type Page, test } from "@playwright/test";
import { waitForAllRows } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { choose, openSettings } from "./support/settings.ts";
import { watchPage } from "./support/watch-page.ts";

test.use({ timezoneId: "Europe/Berlin" });

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

/** The colour that gains are written in. */
function gainColour(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.className = "text-gain";
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}

test("the theme can be chosen against the system's, and the choice lasts", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(product.url);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "light");
  await choose(await openSettings(page), "Theme", "Dark");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await choose(await openSettings(page), "Theme", "System");
  await expect(html).toHaveAttribute("data-theme", "light");
});

test("the palette of gain and loss changes at once, and is there before any of our bundle", async ({
  page,
}) => {
  const watch = watchPage(page, product.url, [/net::ERR_FAILED/]);
  await page.goto(product.url);
  const usual = await gainColour(page);
  await choose(await openSettings(page), "Gain and loss", "Blue, orange");
  const chosen = await gainColour(page);
  expect(chosen).not.toBe(usual);
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-palette", "blue-orange");
  expect(await gainColour(page)).toBe(chosen);
  watch.expectQuiet();
});

test("a choice in one tab holds in the others", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(product.url);
  await waitForAllRows(other);
  await page.goto(product.url);
  await choose(await openSettings(page), "Gain and loss", "Blue, orange");
  await expect(other.locator("html")).toHaveAttribute("data-palette", "blue-orange");
  await choose(page.getByRole("group", { name: "Settings" }), "Gain and loss", "Green, red");
  await expect(other.locator("html")).not.toHaveAttribute("data-palette");
});

test("times are in UTC until the browser's zone is chosen, in texts, tables and charts", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/tokens/opengradient`);
  const main = page.getByRole("main");
  const table = main.locator("details", { has: page.locator("table") });
  await table.locator("summary").click();
  await expect(table.locator("tbody th").first()).toContainText("22 May 2026, 08:40 UTC");
  await expect(main).toContainText("times in UTC");
  await choose(await openSettings(page), "Times", "Local, CE");
  await expect(table.locator("tbody th").first()).toContainText("22 May 2026, 10:40 CEST");
  await expect(main).toContainText("times in CEST");
  await page.goto(`${product.url}/status`);
  await expect(main).toContainText(/since \d+ \w+ \d{4}, \d\d:\d\d CES?T/);
  const served = await page.request.get(`${product.url}/tokens/opengradient`);
  expect(await served.text()).toContain("08:40 UTC");
  watch.expectQuiet();
});

test("what is kept and cannot be read counts as nothing chosen", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.addInitScript(() => localStorage.setItem("spikeline:preferences", '{"palette":7,"timeZone":'));
  await page.goto(product.url);
  await expect(page.locator("html")).not.toHaveAttribute("data-palette");
  const settings = await openSettings(page);
  await expect(settings.getByRole("radio", { name: "Green, red" })).toBeChecked();
  await expect(settings.getByRole("radio", { name: "UTC" })).toBeChecked();
  watch.expectQuiet();
});

test("the settings are opened, walked through and closed by keyboard", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const button = page.getByRole("button", { name: "Settings" });
  await button.focus();
  await page.keyboard.press("Enter");
  const settings = page.getByRole("group", { name: "Settings" });
  await expect(settings.getByRole("radio", { name: "System" })).toBeAttached();
  await page.keyboard.press("Tab");
  await expect(settings.getByRole("radio", { name: "System" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Escape");
  await expect(settings).toBeHidden();
  await expect(button).toBeFocused();
});

test("a dark system gets the dark theme without script", async ({ browser }) => {
  for (const colorScheme of ["dark", "light"] as const) {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme });
    const page = await context.newPage();
    await page.goto(product.url);
    const canvas = colorScheme === "dark" ? "rgb(14, 16, 19)" : "rgb(255, 255, 255)";
    await expect(page.locator("html")).toHaveCSS("background-color", canvas);
    await context.close();
  }
});
