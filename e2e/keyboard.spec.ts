/** The table by single keys: from row to row, past the rows that are in the document, and what a key does with a row. */
import { expect, type Page, test } from "@playwright/test";
import { allIds, middleOf, rowCount, tokenRows, waitForAllRows } from "./support/board-page.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

test.beforeEach(async ({ page }) => {
  await page.goto(`${product.url}/?preset=all`);
  await waitForAllRows(page);
});

/** The token whose link has the focus; null when it is elsewhere. */
function focusedId(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.closest("th")?.closest("tr[data-id]")?.getAttribute("data-id") ?? null,
  );
}

/** Lets everything happen that a page does once it has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
}

test("j goes down past the rows of the first HTML, k comes back, and the row is always in sight", async ({
  page,
}) => {
  const ids = await allIds(page);
  await press(page, "j", 1);
  expect(await focusedId(page)).toBe(ids[0]);
  await press(page, "j", 64);
  expect(await focusedId(page)).toBe(ids[64]);
  const row = page.locator(`tr[data-id="${ids[64] ?? ""}"]`);
  await expect(row).toBeInViewport({ ratio: 1 });
  await press(page, "k", 60);
  expect(await focusedId(page)).toBe(ids[4]);
  const head = await page.locator("table.token-table thead").boundingBox();
  const box = await page.locator(`tr[data-id="${ids[4] ?? ""}"]`).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test("j begins with the first row on the screen", async ({ page }) => {
  const ids = await allIds(page);
  await page
    .locator(`tr[data-id="${ids[20] ?? ""}"]`)
    .evaluate((row) => row.scrollIntoView({ block: "start" }));
  await press(page, "j", 1);
  expect(await focusedId(page)).toBe(ids[20]);
});

test("a row keeps the focus when it is scrolled far away and when the order changes", async ({ page }) => {
  const ids = await allIds(page);
  await press(page, "j", 60);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(`tr[data-id="${ids.at(-1) ?? ""}"]`)).toBeVisible();
  expect(await focusedId(page)).toBe(ids[59]);
  await page.evaluate(() => window.history.pushState(null, "", "?preset=all&sort=name"));
  await expect(page.locator("thead th[data-column=name]")).toHaveAttribute("aria-sort", "ascending");
  expect(await focusedId(page)).toBe(ids[59]);
});

test("Enter opens the token of the row", async ({ page }) => {
  await press(page, "j", 2);
  const name = await tokenRows(page).nth(1).locator("th a").innerText();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});

test("back from a token, its row has the focus and is in sight, and j goes on from it", async ({ page }) => {
  const watch = watchPage(page, product.url);
  const ids = await allIds(page);
  await press(page, "j", 61);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${product.url}/tokens/${ids[60] ?? ""}`);
  await page.goBack();
  await expect.poll(() => focusedId(page)).toBe(ids[60]);
  await expect(page.locator(`tr[data-id="${ids[60] ?? ""}"]`)).toBeInViewport({ ratio: 1 });
  await press(page, "j", 1);
  expect(await focusedId(page)).toBe(ids[61]);

  await page.reload();
  await waitForAllRows(page);
  await drawn(page);
  expect(await focusedId(page)).toBeNull();
  watch.expectQuiet();
});

test("a click and the row's menu leave by their row too, and only the browser's own steps lead back to it", async ({
  page,
}) => {
  const row = tokenRows(page).nth(3);
  const id = (await row.getAttribute("data-id")) ?? "";
  const { x, y } = await middleOf(row.locator("[data-column=volume]"));
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(`${product.url}/tokens/${id}`);
  await page.getByRole("link", { name: "← Board" }).click();
  await waitForAllRows(page);
  await drawn(page);
  expect(await focusedId(page)).toBeNull();
  await page.goBack();
  await expect(page).toHaveURL(`${product.url}/tokens/${id}`);
  await page.goBack();
  await expect.poll(() => focusedId(page)).toBe(id);

  const other = tokenRows(page).nth(5);
  await other.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("menuitem", { name: "Open", exact: true }).click();
  await expect(page).toHaveURL(/\/tokens\//);
  await page.goBack();
  await expect.poll(() => focusedId(page)).toBe(await other.getAttribute("data-id"));
});

test("p pins the row and takes the pin away, and says so", async ({ page }) => {
  await press(page, "j", 1);
  const row = tokenRows(page).first();
  const name = await row.locator("th a").innerText();
  await page.keyboard.press("p");
  await expect(row.getByRole("button", { name: `Pin ${name}` })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status").filter({ hasText: `${name} is pinned to Pinned.` })).toBeVisible();
  await page.reload();
  await expect(row.getByRole("button", { name: `Pin ${name}` })).toHaveAttribute("aria-pressed", "true");
  await row.locator("th a").focus();
  await page.keyboard.press("p");
  await expect(row.getByRole("button", { name: `Pin ${name}` })).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("status").filter({ hasText: `Removed ${name} from Pinned.` })).toBeVisible();
});

test("c sets eight tokens aside to compare, and says that there is no room for a ninth", async ({ page }) => {
  for (let count = 1; count <= 8; count += 1) {
    await press(page, "j", 1);
    await page.keyboard.press("c");
    await expect(page.getByRole("status").filter({ hasText: `, ${count} of 8.` })).toBeVisible();
  }
  await press(page, "j", 1);
  await page.keyboard.press("c");
  await expect(
    page.getByRole("status").filter({ hasText: "8 tokens can be compared at most" }),
  ).toBeVisible();
});

test("keys do nothing while somebody types, with a modifier, or with a menu open", async ({ page }) => {
  const field = page.locator("main input").first();
  const all = await rowCount(page);
  await field.focus();
  await press(page, "j", 1);
  expect(await focusedId(page)).toBeNull();
  await expect.poll(() => rowCount(page)).toBeLessThan(all);
  await field.fill("");
  await field.blur();
  await expect.poll(() => rowCount(page)).toBe(all);

  await page.keyboard.press("Control+j");
  expect(await focusedId(page)).toBeNull();

  const button = tokenRows(page)
    .first()
    .getByRole("button", { name: /^More for/ });
  await button.click();
  await expect(page.getByRole("menu")).toBeVisible();
  await press(page, "j", 1);
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("keys do nothing for whoever has switched them off", async ({ page }) => {
  await page.evaluate(() =>
    localStorage.setItem("spikeline:preferences", JSON.stringify({ singleKeys: false })),
  );
  await page.reload();
  await waitForAllRows(page);
  await press(page, "j", 2);
  expect(await focusedId(page)).toBeNull();
});

test("Tab goes through a row from its pin by its name to its menu", async ({ page }) => {
  const row = tokenRows(page).first();
  const name = await row.locator("th a").innerText();
  await row.getByRole("button", { name: `Pin ${name}` }).focus();
  await page.keyboard.press("Tab");
  await expect(row.locator("th a")).toBeFocused();
  const menu = row.getByRole("button", { name: `More for ${name}` });
  await menu.focus();
  await page.keyboard.press("Tab");
  await expect(tokenRows(page).nth(1).getByRole("button", { name: /^Pin / })).toBeFocused();
});
