/** Lists on the move: out of one browser as a file or a link, into another, with nothing lost on the way and nothing told to a server. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { keepLists, keptBook, keptLists, keptMark, keptPin } from "./support/kept-lists.ts";
import { type Product, startProduct } from "./support/serve.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

const NOTE = "my own words, nobody else’s";

const MINE = keptBook([
  keptPin("opengradient", {
    name: "OpenGradient",
    symbol: "OPG",
    mark: keptMark("live", 0.25),
    note: NOTE,
    wrongIf: "=HYPERLINK(1)",
  }),
  keptPin("grass", { name: "Grass", symbol: "GRASS", mark: keptMark("live", 0.5) }),
]);

async function open(page: Page): Promise<void> {
  await keepLists(page, product.url, MINE);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
}

async function exported(page: Page, kind: string): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Save as ${kind}` })
    .click();
  const text = await readFile(await (await download).path(), "utf8");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  return text;
}

async function importing(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Import" }).click();
  return page.getByRole("dialog", { name: "Import lists" });
}

async function given(page: Page, name: string, content: string | Buffer): Promise<Locator> {
  const dialog = await importing(page);
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await dialog.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer });
  return dialog;
}

async function clear(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Delete Mine" }).click();
  await expect(page.getByRole("heading", { name: "No list yet" })).toBeVisible();
}

test("export, clear, import: the same lists, to the letter", async ({ page }) => {
  await open(page);
  const before = await keptLists(page);
  const file = await exported(page, "JSON");
  await clear(page);
  const dialog = await given(page, "lists.json", file);
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
  expect(await keptLists(page)).toEqual(before);
});

test("other files hold the tokens, and a spreadsheet runs none of a visitor's words", async ({ page }) => {
  await open(page);
  const csv = await exported(page, "CSV");
  expect(csv).toContain("opengradient");
  expect(csv).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
  expect(await exported(page, "TradingView")).toContain("###Mine");
  expect((await exported(page, "Ids")).split("\n").filter((line) => line.startsWith("g"))).toEqual(["grass"]);
});

test("a list as TradingView writes it comes in, and what could be two coins is asked about", async ({
  page,
}) => {
  await page.goto(`${product.url}/watchlists`);
  const dialog = await given(
    page,
    "list.txt",
    "###AI\nBINANCE:TAOUSDT,CRYPTO:OPGUSD\nNOSUCHSYMBOLATALL\ngrass\n",
  );
  await expect(dialog).toContainText("NOSUCHSYMBOLATALL");
  await dialog.getByRole("button", { name: /^Merge into my lists|^Replace my lists/ }).click();
  await page.getByRole("link", { name: "AI", exact: true }).click();
  await expect(page.locator('table.token-table tr[data-id="bittensor"]')).toBeVisible();
  await expect(page.locator('table.token-table tr[data-id="grass"]')).toBeVisible();
});

const HOSTILE: readonly (readonly [what: string, content: string | Buffer])[] = [
  ["10 MB", Buffer.alloc(10_000_000, "a")],
  ["wrong types", '{"version":1,"currentSlug":7,"lists":"none"}'],
  [
    "prototype keys",
    '{"__proto__":{"polluted":1},"version":1,"lists":[{"__proto__":{"polluted":1}}],"currentSlug":null}',
  ],
  ["a hundred thousand numbers", JSON.stringify(Array.from({ length: 100_000 }, (_, index) => index))],
  ["deep nesting", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  ["half a file", '{"version":1,"lists":[{"slug"'],
];

for (const [what, content] of HOSTILE) {
  test(`a file of ${what} is refused in words, and nothing is lost`, async ({ page }) => {
    await open(page);
    const before = await keptLists(page);
    const dialog = await given(page, "hostile.json", content);
    await expect(dialog.getByRole("alert")).not.toBeEmpty();
    await expect(dialog.getByRole("button", { name: /Merge into my lists|Replace my lists/ })).toHaveCount(0);
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await keptLists(page)).toEqual(before);
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
  });
}

test("markup in a file is shown as text, and ten thousand ids are cut with a count", async ({ page }) => {
  await open(page);
  const evil = "<img src=x onerror=alert(1)>";
  const book = { ...keptBook([keptPin("grass", { note: evil })]) };
  const dialog = await given(page, "markup.json", JSON.stringify(book));
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await page.getByRole("link", { name: "Mine" }).click();
  await expect(page.getByText(evil)).toBeVisible();
  await page.goto(`${product.url}/watchlists`);
  const many = Array.from({ length: 10_000 }, (_, index) => `no-such-coin-${index}`).join("\n");
  const report = await given(page, "many.txt", many);
  await expect(report).toContainText(/10,000|9,9\d\d|more/);
  await report.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
});

test("a list's link opens in a fresh browser with the same tokens and numbers, and no server learns what is in it", async ({
  browser,
  page,
}) => {
  await open(page);
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
  expect(told).not.toMatch(/[?&=/]Mine\b/);
  await context.close();
});

test("a broken link says so", async ({ page }) => {
  for (const hash of ["", "#1.AAAA", `#1.${"A".repeat(20_000)}`, "#9.zzz"]) {
    await page.goto("about:blank");
    await page.goto(`${product.url}/watchlists/shared${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no list|broken|newer version/);
  }
});
