/** Lists on the move as files: out of one browser, into another, with nothing lost on the way. */
import { expect, type Page, test } from "@playwright/test";
import { middleOf } from "./support/board-page.ts";
import { keepLists, keptBook, keptLists, keptPin } from "./support/kept-lists.ts";
import { exported, given, MINE, NOTE, openMine } from "./support/list-files.ts";
import { type Product, startProduct } from "./support/serve.ts";

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" } });
});

test.afterAll(async () => {
  await product.stop();
});

async function clear(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Delete Mine" }).click();
  await expect(page.getByRole("heading", { name: "No list yet" })).toBeVisible();
}

test("export, clear, import: the same lists, to the letter", async ({ page }) => {
  await openMine(page, product.url);
  const before = await keptLists(page);
  const file = await exported(page, "JSON");
  await clear(page);
  const dialog = await given(page, "lists.json", file);
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
  expect(await keptLists(page)).toEqual(before);
});

test("export, clear, import by Replace: the same file again, but for its time, and it can be undone", async ({
  page,
}) => {
  const two = {
    version: 1,
    currentSlug: "a-second",
    lists: [
      { ...MINE.lists[0], badge: { kind: "emoji", emoji: "👩‍🔬" } },
      {
        slug: "a-second",
        name: "Another",
        badge: { kind: "colour", colour: "violet" },
        pins: [],
        look: null,
      },
    ],
  };
  const withoutTime = (file: string) => file.replace(/^.*"exportedAt".*$/m, "");
  await keepLists(page, product.url, two);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByRole("link", { name: "Another" })).toBeVisible();
  const file = await exported(page, "JSON");
  expect(withoutTime(file)).not.toBe(file);
  await page.getByRole("button", { name: "Delete Another" }).click();
  await clear(page);
  await page.getByRole("textbox", { name: "Name of a new list" }).fill("In the way");
  await page.getByRole("button", { name: "Make list" }).click();
  await page.getByRole("link", { name: "← All lists" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Watchlists" })).toBeVisible();

  const dialog = await given(page, "lists.json", file);
  await dialog.getByRole("radio", { name: "Replace" }).check();
  await expect(dialog).toContainText("Puts 2 lists with 2 pins in the place of your 1 list with 0 pins.");
  await dialog.getByRole("button", { name: "Replace my lists" }).click();
  await expect(page.getByRole("link", { name: "In the way" })).toHaveCount(0);
  expect(await keptLists(page)).toEqual(two);
  expect(withoutTime(await exported(page, "JSON"))).toBe(withoutTime(file));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "In the way" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Mine" })).toHaveCount(0);
});

test("a merge adds what is missing, leaves a visitor's own words and order, and can be undone", async ({
  page,
}) => {
  await openMine(page, product.url);
  const before = await keptLists(page);
  const theirs = keptBook([
    keptPin("bittensor", { note: "theirs" }),
    keptPin("opengradient", { note: "theirs, of what is here" }),
  ]);
  const further = { slug: "further", name: "Further", badge: null, pins: [keptPin("grass")], look: null };
  const content = JSON.stringify({ ...theirs, lists: [...theirs.lists, further] });
  const dialog = await given(page, "lists.json", content);
  await expect(dialog).toContainText("Adds 2 pins and 1 list to yours, which stay as they are.");
  expect(await keptLists(page)).toEqual(before);
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await expect(page.getByRole("link", { name: "Further" })).toBeVisible();
  expect(await keptLists(page)).toMatchObject({
    lists: [
      { pins: [{ id: "opengradient", note: NOTE }, { id: "grass" }, { id: "bittensor", note: "theirs" }] },
      { name: "Further", pins: [{ id: "grass" }] },
    ],
  });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Further" })).toHaveCount(0);
  expect(await keptLists(page)).toEqual(before);
});

test("a CSV comes back with order, numbers at pinning and words as they were", async ({ page }) => {
  await openMine(page, product.url);
  const csv = await exported(page, "CSV");
  await clear(page);
  const dialog = await given(page, "lists.csv", csv);
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
  const lists = MINE.lists.map(({ name, pins }) => ({ name, pins }));
  expect(await keptLists(page)).toMatchObject({ lists });
});

test("other files hold the tokens, and a spreadsheet runs none of a visitor's words", async ({ page }) => {
  await openMine(page, product.url);
  const csv = await exported(page, "CSV");
  expect(csv).toContain("opengradient");
  expect(csv).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
  expect(await exported(page, "TradingView")).toContain("###Mine");
  expect((await exported(page, "Ids")).split("\n").filter((line) => line.startsWith("g"))).toEqual(["grass"]);
});

test("of a symbol that several coins have, the one that is chosen comes in, and else none, with its line", async ({
  page,
}) => {
  await page.goto(`${product.url}/watchlists`);
  const dialog = await given(page, "list.txt", "###Two meanings\nCRYPTO:TAOUSD\nBINANCE:GRASSUSDT\n");
  await expect(dialog.getByRole("heading", { name: "Which coin is meant?" })).toBeVisible();
  const question = dialog.getByRole("group", { name: "GRASS" });
  await question.getByRole("radio", { name: "None of them" }).check();
  const lost = dialog.getByRole("list", { name: "What could not be taken" });
  await expect(lost).toContainText("Line 3, “BINANCE:GRASSUSDT”: several coins have this symbol");
  await expect(dialog.getByRole("status").first()).toContainText("Read 1 list with 1 pin");
  await question.getByRole("radio", { name: /grass-on-chain/ }).check();
  await expect(lost).toHaveCount(0);
  await dialog.getByRole("button", { name: "Merge into my lists" }).click();
  await expect(page.getByRole("link", { name: "Two meanings" })).toBeVisible();
  expect(await keptLists(page)).toMatchObject({
    lists: [{ name: "Two meanings", pins: [{ id: "bittensor" }, { id: "grass-on-chain" }] }],
  });
});

test("a list as TradingView writes it comes in, and a line that names no coin is reported", async ({
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
    await openMine(page, product.url);
    const before = await keptLists(page);
    const dialog = await given(page, "hostile.json", content);
    await expect(dialog.getByRole("alert")).not.toBeEmpty();
    await expect(dialog.getByRole("button", { name: /Merge into my lists|Replace my lists/ })).toHaveCount(0);
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await keptLists(page)).toEqual(before);
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
  });
}

test("a file with more pins than lists hold is cut in words, and writes nothing until it is told to", async ({
  page,
}) => {
  await openMine(page, product.url);
  const before = await keptLists(page);
  const pins = Array.from({ length: 10_000 }, (_, index) => keptPin(`coin-${index}`));
  const dialog = await given(page, "many.json", JSON.stringify(keptBook(pins)));
  await expect(dialog).toContainText(/9,50\d|500 pins at most/);
  await dialog.getByRole("button", { name: "Close" }).click();
  expect(await keptLists(page)).toEqual(before);
});

test("markup in a file is shown as text, and ten thousand ids are cut with a count", async ({ page }) => {
  await openMine(page, product.url);
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

test("a table without its head is not looked up, and what was pasted stays until the dialog is closed", async ({
  page,
}) => {
  const pasted = 'symbol,note\nOPG,"secretly"\nGRASS,"in secret, too"';
  await openMine(page, product.url);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import lists" });
  const field = dialog.getByRole("textbox");
  await field.fill(pasted);
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog).toContainText("Read 0 lists with 0 pins; 3 remarks.");
  expect(sent.filter((text) => text.includes("secret"))).toEqual([]);
  await dialog.getByRole("button", { name: "Back" }).click();
  await expect(field).toHaveValue(pasted);

  const from = await middleOf(field);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(5, from.y, { steps: 4 });
  await page.mouse.up();
  await expect(field).toHaveValue(pasted);
  await page.mouse.click(5, from.y);
  await expect(dialog).toHaveCount(0);
});
