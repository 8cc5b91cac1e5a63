/** The help for keys: by `?`, by a button, and with the switch that turns single keys off. */
import { expect, type Page, test } from "@playwright/test";
import { waitForAllRows } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { openSettings } from "./support/settings.ts";
import { watchPage } from "./support/watch-page.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

const help = (page: Page) => page.getByRole("dialog", { name: "Keyboard" });

test("a question mark opens the help, Escape closes it, and the focus is where it was", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(product.url);
  await waitForAllRows(page);
  const settings = page.getByRole("button", { name: "Settings" });
  await settings.focus();
  await page.keyboard.press("?");
  await expect(help(page)).toBeVisible();
  for (const key of ["/", "j", "k", "Enter", "p", "c", "?", "Esc"])
    await expect(help(page).locator("kbd", { hasText: key }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help(page)).toHaveCount(0);
  await expect(settings).toBeFocused();
  watch.expectQuiet();
});

test("a question mark that is typed into a field is a question mark", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  const field = page.getByRole("main").getByRole("searchbox").or(page.getByRole("main").getByRole("textbox"));
  await field.first().focus();
  await page.keyboard.type("gr?");
  await expect(field.first()).toHaveValue("gr?");
  await expect(help(page)).toHaveCount(0);
});

test("the footer's button opens the help, a click beside it closes it", async ({ page }) => {
  await page.goto(`${product.url}/methods`);
  await page.getByRole("contentinfo").getByRole("button", { name: "Keyboard" }).click();
  await expect(help(page)).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(help(page)).toHaveCount(0);
});

test("single keys can be switched off in the help, and on again in the settings", async ({ page }) => {
  await page.goto(product.url);
  await waitForAllRows(page);
  await page.keyboard.press("?");
  await help(page).getByRole("checkbox", { name: "Single-key shortcuts" }).uncheck();
  await help(page).getByRole("button", { name: "Close" }).click();
  await page.reload();
  await waitForAllRows(page);
  await page.keyboard.press("?");
  await page.keyboard.press("j");
  await expect(help(page)).toHaveCount(0);
  await expect(page.locator("table.token-table :focus")).toHaveCount(0);
  await page.getByRole("contentinfo").getByRole("button", { name: "Keyboard" }).click();
  await expect(help(page)).toBeVisible();
  await page.keyboard.press("Escape");
  const settings = await openSettings(page);
  await settings.getByRole("checkbox", { name: "Single-key shortcuts" }).check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(help(page)).toBeVisible();
});
