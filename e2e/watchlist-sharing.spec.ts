/** Lists as links: a fresh browser shows the same tokens and numbers, and no server learns what a visitor calls them. */
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { formatPriceUsd } from "../lib/format/price.ts";
import { exported, given, MINE, NOTE, openMine } from "./support/list-files.ts";
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

const WatchedAnswer = z.object({
  rows: z.array(
    z.object({ id: z.string(), priceUsd: z.number(), change24h: z.number(), turnover: z.number() }),
  ),
});

test("a list's link opens in a fresh browser with the same tokens and numbers, and no server learns what is in it", async ({
  browser,
  page,
}) => {
  await openMine(page, product.url);
  await page.getByRole("link", { name: "Mine" }).click();
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("dialog").getByRole("textbox", { name: "Link" }).inputValue();
  expect(link).toContain("/watchlists/shared#");

  const context = await browser.newContext();
  const guest = await context.newPage();
  const asked: string[] = [];
  guest.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await guest.goto(product.url + new URL(link).pathname + new URL(link).hash);
  const rows = guest.locator("table.token-table tbody tr[data-id]");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toHaveAttribute("data-id", "opengradient");
  await expect(rows.first()).toContainText("0.2690");
  await guest.getByRole("button", { name: "Save to mine" }).click();
  await guest.getByRole("link", { name: "Open it" }).click();
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Mine");
  await expect(rows).toHaveCount(2);
  const told = decodeURIComponent(asked.map((url) => url.replace(/#.*$/, "")).join("\n"));
  expect(told).toContain("/api/watched?ids=");
  expect(told).not.toContain(NOTE);
  expect(told).not.toMatch(/[?&=/]mine\b/i);
  await context.close();
});

test("a shared list shows the figures of its tokens as the server tells them, in the list's order", async ({
  page,
}) => {
  await openMine(page, product.url);
  await page.getByRole("link", { name: "Mine" }).click();
  await page.getByRole("button", { name: "Share" }).click();
  const address = await page.getByRole("dialog").getByRole("textbox", { name: "Link" }).inputValue();
  const { hash } = new URL(address);
  await page.goto(`${product.url}/watchlists/shared${hash}`);
  const answer: unknown = await (await fetch(`${product.url}/api/watched?ids=grass,opengradient`)).json();
  const { rows } = WatchedAnswer.parse(answer);
  const shown = page.locator("table.token-table tbody tr[data-id]");
  await expect(shown).toHaveCount(2);
  await expect(shown.first()).toHaveAttribute("data-id", "opengradient");
  expect(rows).toHaveLength(2);
  for (const { id, priceUsd, change24h, turnover } of rows) {
    const cell = (column: string) => page.locator(`tr[data-id=${id}] [data-column="${column}"]`);
    await expect(cell("price")).toHaveText(formatPriceUsd(priceUsd).replace("$", ""));
    await expect(cell("change24h")).toContainText(Math.abs(change24h * 100).toFixed(1));
    await expect(cell("turnover")).toContainText(turnover.toFixed(2));
  }
});

test("markup in the name of a list is text in the file's report, on the pages and in a shared link", async ({
  browser,
  page,
}) => {
  const evil = '<img src=x onerror="document.title=1">';
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/watchlists`);
  const [list] = MINE.lists;
  const content = JSON.stringify({ ...MINE, lists: [{ ...list, name: evil }] });
  const dialog = await given(page, "markup.json", content);
  await expect(dialog.getByText(evil)).toBeVisible();
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await page.getByRole("link", { name: evil }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(evil);
  await page.getByRole("button", { name: "Share" }).click();
  const link = new URL(await page.getByRole("dialog").getByRole("textbox", { name: "Link" }).inputValue());
  const context = await browser.newContext();
  const guest = await context.newPage();
  const guestWatch = watchPage(guest, product.url);
  await guest.goto(product.url + link.pathname + link.hash);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText(evil);
  for (const tab of [page, guest]) await expect(tab.locator("img[src=x]")).toHaveCount(0);
  watch.expectQuiet();
  guestWatch.expectQuiet();
  await context.close();
});

test("nothing that a visitor does with lists sends the server a name as it is written, or a note", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const body = request.postData() ?? "";
    asked.push(decodeURIComponent(request.url().replace(/#.*$/, "").replaceAll("+", " ")) + body);
  });
  await openMine(page, product.url);
  await page.getByRole("button", { name: "Edit Mine" }).click();
  await page.getByRole("textbox", { name: "Name of the list" }).fill("Hushed Plan");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("link", { name: "Hushed Plan" }).click();
  await page.getByRole("button", { name: "Edit note on OpenGradient", exact: true }).click();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("hushed words");
  await page.getByRole("button", { name: "Keep note" }).click();
  await expect(page.getByText("hushed words")).toBeVisible();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Link" })).toHaveValue(/#/);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("link", { name: "← All lists" }).click();
  // The list's own page can be exported, too, and goes.
  await expect(page.getByRole("heading", { level: 1, name: "Watchlists" })).toBeVisible();
  for (const kind of ["JSON", "CSV", "TradingView", "Ids"]) await exported(page, kind);
  const dialog = await given(page, "l.txt", "### Hushed Import\n// hushed remark\nCRYPTO:TAOUSD\n");
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await expect(page.getByRole("link", { name: "Hushed Import" })).toBeVisible();
  expect(asked.some((request) => request.includes("/api/watched?ids="))).toBe(true);
  expect(asked.some((request) => request.includes("symbols="))).toBe(true);
  const told = /hushed[ -](?:plan|words|import|remark)/i;
  expect(asked.filter((request) => told.test(request) || request.includes(NOTE))).toEqual([]);
});

test("a broken link says so", async ({ page }) => {
  for (const hash of ["", "#1.AAAA", `#1.${"A".repeat(20_000)}`, "#9.zzz"]) {
    await page.goto("about:blank");
    await page.goto(`${product.url}/watchlists/shared${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no list|broken|newer version/);
  }
});

for (const [colorScheme, width] of [
  ["dark", 1440],
  ["light", 390],
  ["dark", 360],
] as const) {
  test(`import, export and a shared list pass axe, ${colorScheme}, ${width} wide`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
    const page = await context.newPage();
    await openMine(page, product.url);
    const dialog = await given(page, "list.txt", "CRYPTO:GRASSUSD\nNOSUCHSYMBOLATALL\nbittensor\n");
    await expect(dialog.getByRole("heading", { name: "Which coin is meant?" })).toBeVisible();
    await expectSound(page);
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Export" }).click();
    await expect(page.getByRole("dialog", { name: "Export Mine" })).toBeVisible();
    await expectSound(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("link", { name: "Mine" }).click();
    await page.getByRole("button", { name: "Share" }).click();
    const field = page.getByRole("dialog").getByRole("textbox", { name: "Link" });
    await expect(field).toHaveValue(/#/);
    await expectSound(page);
    const { hash } = new URL(await field.inputValue());
    await page.goto(`${product.url}/watchlists/shared${hash}`);
    await expect(page.locator("table.token-table tbody tr[data-id]")).toHaveCount(2);
    await expectSound(page);
    await context.close();
  });
}
