/** Lists from outside their own pages: pinned to from everywhere, marked, kept by a real browser that is full or holds something else. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { keepLists, keptBook, keptLists, keptMark, keptPin } from "./support/kept-lists.ts";
import { expectSound } from "./support/page-check.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

function lists(page: Page): Locator {
  return page.getByRole("list", { name: "Your lists, in your order" }).getByRole("listitem");
}

function pinOf(page: Page, name: string): Locator {
  return page
    .getByRole("main")
    .getByRole("button", { name: `Pin ${name}`, exact: true })
    .first();
}

async function make(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name of a new list" }).fill(name);
  await page.getByRole("button", { name: "Make list" }).click();
}

test("a token is pinned and taken off, with undo, on every page that shows it, and all go to one list", async ({
  page,
}) => {
  const watch = watchPage(page, product.url);
  const places = [
    ["/?preset=all", "OpenGradient"],
    ["/tokens/bittensor", "Bittensor"],
    ["/compare?ids=bitcoin,grass", "Grass"],
  ] as const;
  for (const [path, name] of places) {
    await page.goto(product.url + path);
    const pin = pinOf(page, name);
    await pin.click();
    await expect(pin).toHaveAttribute("aria-pressed", "true");
    await pin.click();
    await expect(pin).toHaveAttribute("aria-pressed", "false");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(pin).toHaveAttribute("aria-pressed", "true");
  }

  await page.goto(`${product.url}/trending`);
  await expect(pinOf(page, "OpenGradient")).toHaveAttribute("aria-pressed", "true");
  const others = page.locator("table.token-table tbody tr[data-id]:not(:has([aria-pressed=true]))");
  const trendingId = (await others.first().getAttribute("data-id")) ?? "";
  const pin = page.locator(`tr[data-id="${trendingId}"]`).getByRole("button", { name: /^Pin / });
  await pin.click();
  await expect(pin).toHaveAttribute("aria-pressed", "true");

  await page.goto(`${product.url}/methods`, { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Search tokens" });
  await palette.getByRole("combobox").fill("render-token");
  await expect(palette.getByRole("option", { selected: true })).toContainText("render-token");
  await page.keyboard.press("Shift+Enter");
  await expect(palette.getByRole("option", { selected: true })).toContainText("pinned");
  await page.keyboard.press("Escape");

  await page.goto(`${product.url}/watchlists`);
  await expect(lists(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Pinned", exact: true }).click();
  const rows = page.locator("table.token-table tbody tr[data-id]");
  const wanted = ["opengradient", "bittensor", "grass", trendingId, "render-token"];
  await expect
    .poll(() => rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-id"))))
    .toEqual(wanted);
  watch.expectQuiet();
});

test("a list's mark is a colour, or an emoji of the visitor's own, and is kept", async ({ page }) => {
  await keepLists(page, product.url, keptBook([]));
  await page.goto(`${product.url}/watchlists`);
  const edit = page.getByRole("button", { name: "Edit Mine" });
  const own = page.getByRole("textbox", { name: "An emoji of your own" });
  const keep = page.getByRole("button", { name: "Keep", exact: true });
  await edit.click();
  await page.getByRole("radio", { name: "violet" }).check({ force: true });
  await keep.click();
  await page.reload();
  await edit.click();
  await expect(page.getByRole("radio", { name: "violet" })).toBeChecked();

  await own.fill("two 🦉");
  await keep.click();
  await expect(page.getByRole("alert").filter({ hasText: "One emoji" })).toBeVisible();
  await own.fill("👩‍🔬");
  await keep.click();
  await expect(lists(page).first()).toContainText("👩‍🔬");
  await page.reload();
  await expect(lists(page).first()).toContainText("👩‍🔬");
});

test("what nobody can read is set aside whole, offered on every page, and only goes when it is sent away", async ({
  page,
}) => {
  await keepLists(page, product.url, "\u0000 no lists at all <b>");
  await page.goto(`${product.url}/watchlists`);
  await make(page, "A fresh start");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A fresh start");
  await page.goto(`${product.url}/methods`);
  const notice = page.getByRole("complementary", { name: "Damaged lists" });
  const download = page.waitForEvent("download");
  await notice.getByRole("button", { name: "Download the copy" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(JSON.parse(text)).toBe("\u0000 no lists at all <b>");

  await notice.getByRole("button", { name: "Remove the copy" }).click();
  await expect(notice.getByRole("button", { name: "Keep it" })).toBeFocused();
  await notice.getByRole("button", { name: "Remove it" }).click();
  await expect(notice).toHaveCount(0);
  await page.goto(`${product.url}/watchlists`);
  await expect(lists(page)).toContainText(["A fresh start"]);
  await expect(notice).toHaveCount(0);
});

test("a browser that is really full refuses what is imported, in words, and keeps what it has", async ({
  context,
  page,
}) => {
  const browser = await context.newCDPSession(page);
  const quotaSize = 400_000;
  await browser.send("Storage.overrideQuotaForOrigin", { origin: product.url, quotaSize });
  const mark = keptMark("live", 0.5);
  await keepLists(page, product.url, keptBook([keptPin("grass", { mark, note: "kept" })]));
  await page.goto(`${product.url}/watchlists`);
  await expect(lists(page)).toHaveCount(1);
  const before = await keptLists(page);
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import lists" });
  const note = "x".repeat(500);
  const pins = Array.from({ length: 499 }, (_, index) => keptPin(`coin-${index}`, { note, wrongIf: note }));
  const buffer = Buffer.from(JSON.stringify(keptBook(pins)));
  expect(buffer.length).toBeGreaterThan(quotaSize);
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: "l.json", mimeType: "text/plain", buffer });
  const merge = dialog.getByRole("button", { name: "Merge into my lists" });
  await merge.click();
  await expect(dialog.getByRole("alert")).toContainText("no room left: nothing was changed");
  expect(await keptLists(page)).toEqual(before);

  await browser.send("Storage.overrideQuotaForOrigin", { origin: product.url });
  await merge.click();
  await expect(dialog).toHaveCount(0);
  await expect(lists(page).first()).toContainText("500 tokens");
  await expect(page.getByText("no room left")).toHaveCount(0);
});

for (const [colorScheme, width] of [
  ["dark", 1440],
  ["light", 390],
  ["dark", 360],
] as const) {
  test(`lists without tokens, and a damaged store's notice, pass axe, ${colorScheme}, ${width} wide`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${product.url}/watchlists`);
    await expect(page.getByRole("heading", { name: "No list yet" })).toBeVisible();
    await expectSound(page);
    await keepLists(page, product.url, keptBook(["garbage"]));
    await page.goto(`${product.url}/watchlists/mine`);
    await expect(page.getByRole("heading", { name: "Nothing is pinned to this list yet" })).toBeVisible();
    await expect(page.getByRole("complementary", { name: "Damaged lists" })).toBeVisible();
    await expectSound(page);
    await page.goto(`${product.url}/watchlists`);
    await page.getByRole("button", { name: "Edit Mine" }).click();
    await expect(page.getByRole("textbox", { name: "Name of the list" })).toBeVisible();
    await expectSound(page);
    await context.close();
  });
}
