/** A visitor's lists: made, written on, taken back; what they did; the same in two tabs. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { keptLists, keptMark, keptPin } from "./support/kept-lists.ts";
import { holdStore, listItems, listRows, makeList, moveDown, openList } from "./support/list-page.ts";
import { expectSound } from "./support/page-check.ts";
import { type Product, startProduct } from "./support/serve.ts";
import { watchPage } from "./support/watch-page.ts";

const SANDBOX = { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" };

let product: Product;
let sourceKey: string;

test.beforeAll(async () => {
  product = await startProduct({ env: SANDBOX });
  const status: unknown = await (await fetch(`${product.url}/api/board`)).json();
  sourceKey = /"key":"([^"]+)"/.exec(JSON.stringify(status))?.[1] ?? "";
});

test.afterAll(async () => {
  await product.stop();
});

function mark(priceUsd: number, changes: Readonly<Record<string, unknown>> = {}) {
  return keptMark(sourceKey, priceUsd, changes);
}

function since(page: Page, id: string): Locator {
  return page.locator(`.pin-lines tr[data-id="${id}"]`);
}

test("lists are made, named, marked, put in order by keyboard, deleted and taken back", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByRole("heading", { name: "No list yet" })).toBeVisible();
  await makeList(page, "AI picks");
  await expect(page).toHaveURL(/\/watchlists\/list$/);
  await expect(page.getByRole("heading", { name: "Nothing is pinned to this list yet" })).toBeVisible();
  await page.getByRole("link", { name: "← All lists" }).click();
  await makeList(page, "Majors");
  await expect(listItems(page)).toHaveCount(2);

  await page.getByRole("button", { name: "Edit AI picks" }).click();
  await page.getByRole("textbox", { name: "Name of the list" }).fill("Small AI");
  await page.getByRole("radio", { name: "🚀" }).check({ force: true });
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("button", { name: "Edit Small AI" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Small AI" })).toHaveAttribute("href", "/watchlists/list");

  await moveDown(page, "Small AI");
  await expect(listItems(page).nth(1)).toContainText("Small AI");
  await page.reload();
  await expect(listItems(page).nth(1)).toContainText("Small AI");
  await expect(listItems(page).nth(1)).toContainText("🚀");

  await page.getByRole("button", { name: "Delete Majors" }).click();
  await expect(listItems(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(listItems(page).nth(0)).toContainText("Majors");
  watch.expectQuiet();
});

test("an undo that is pressed twice puts a list back once", async ({ page }) => {
  await openList(page, product.url, [keptPin("grass", { mark: mark(0.2) })], "/watchlists");
  await page.getByRole("button", { name: "Delete Mine" }).click();
  await expect(page.getByRole("heading", { name: "No list yet" })).toBeVisible();
  const letGo = await holdStore(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.keyboard.press("Control+z");
  await letGo();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect(listItems(page)).toHaveCount(1);
  expect(await keptLists(page)).toMatchObject({ lists: [{ slug: "mine", pins: [{ id: "grass" }] }] });
});

test("a note that is being written stays through every try for numbers that do not come", async ({
  page,
}) => {
  let asked = 0;
  await page.route("**/api/watched?*", (route) => {
    asked += 1;
    return route.abort();
  });
  await page.clock.install();
  await openList(page, product.url, [keptPin("grass", { name: "Grass" })]);
  await expect(page.getByRole("main")).toContainText(/cannot be reached|could not be reached/i);
  await page.getByRole("button", { name: "Note on Grass", exact: true }).click();
  const note = page.getByRole("textbox", { name: "Note", exact: true });
  await note.fill("half a thought");
  const before = asked;
  await expect(async () => {
    await page.clock.runFor("00:20");
    expect(asked).toBeGreaterThan(before + 1);
  }).toPass();
  await expect(note).toHaveValue("half a thought");
  await expect(note).toBeFocused();
});

test("the columns of a list are chosen like the board's, and stand in the address", async ({ page }) => {
  await openList(page, product.url, [keptPin("grass")]);
  const heads = page.locator("table.token-table thead");
  await expect(heads).not.toContainText("FDV");
  await page.getByRole("button", { name: "Columns" }).click();
  await page
    .getByRole("dialog", { name: "Columns and rows" })
    .getByRole("checkbox", { name: "FDV", exact: true })
    .check();
  await expect(page).toHaveURL(/cols=/);
  await expect(heads).toContainText("FDV");
  await page.reload();
  await expect(heads).toContainText("FDV");
});

test("since it was pinned: the change, against Bitcoin too, from numbers of the same source only", async ({
  page,
}) => {
  await openList(page, product.url, [
    keptPin("opengradient", { mark: mark(0.1345, { btcPriceUsd: 70_224 }) }),
    keptPin("grass", { mark: mark(1, { source: "live" }) }),
    keptPin("bittensor", { mark: mark(100, { btcPriceUsd: null }) }),
  ]);
  const ours = since(page, "opengradient");
  await expect(ours.locator('[data-label="Price then"]')).toHaveText("$0.1345");
  await expect(ours.locator('[data-label="Price now"]')).toHaveText("$0.2690");
  await expect(ours.locator('[data-label="Change"]')).toContainText("+100.0%");
  await expect(ours.locator('[data-label="Against BTC"]')).toContainText("+81.8%");
  await expect(ours.locator('[data-label="Turnover"]')).toContainText("1.10 → 1.28");
  const foreign = since(page, "grass").locator('[data-label="Change"]');
  await expect(foreign).not.toContainText("%");
  await expect(foreign).toContainText("numbers of another source");
  await expect(since(page, "bittensor").locator('[data-label="Against BTC"]')).toContainText(
    "Bitcoin’s price",
  );
});

test("a pin gets its first numbers by itself, and keeps them", async ({ page }) => {
  await openList(page, product.url, [keptPin("opengradient"), keptPin("dogecoin")]);
  for (const id of ["opengradient", "dogecoin"]) {
    await expect(since(page, id).locator('[data-label="Price then"]')).toContainText("$");
  }
  expect(JSON.stringify(await keptLists(page))).toContain(`"priceUsd":0.269`);
});

test("notes are kept, shown as text, and survive a reload", async ({ page }) => {
  await openList(page, product.url, [keptPin("opengradient", { name: "OpenGradient" })]);
  await page.getByRole("button", { name: "Note on OpenGradient", exact: true }).click();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("<b>thrice</b> above its cap");
  await page.getByRole("textbox", { name: "Wrong if" }).fill("turnover below 0.3 for a week");
  await page.getByRole("button", { name: "Keep note" }).click();
  await expect(page.getByRole("button", { name: "Edit note on OpenGradient" })).toBeFocused();
  await page.reload();
  await expect(page.getByText("<b>thrice</b> above its cap")).toBeVisible();
  await expect(page.getByText("turnover below 0.3 for a week")).toBeVisible();
});

test("what the list did stands in the address by period, and its rows by their order", async ({ page }) => {
  await openList(
    page,
    product.url,
    ["grass", "opengradient"].map((id) => keptPin(id)),
  );
  const rows = listRows(page);
  await expect(rows.nth(0)).toHaveAttribute("data-id", "grass");
  await expect(page.getByRole("main")).toContainText("2 of 2 known");
  await page.getByRole("navigation", { name: "Period" }).getByRole("link", { name: "7d" }).click();
  await expect(page).toHaveURL(/period=7d/);
  await expect(page.getByRole("heading", { name: "The list over 7d" })).toBeVisible();
  await page.getByRole("combobox", { name: "Sorted by" }).selectOption("turnover");
  await expect(page).toHaveURL(/sort=-turnover/);
  await expect(rows.nth(0)).toHaveAttribute("data-id", "opengradient");
  await page.goBack();
  await expect(rows.nth(0)).toHaveAttribute("data-id", "grass");
});

test("an id that is not listed stays, by the name that it had, until it is taken off", async ({ page }) => {
  await openList(page, product.url, [
    keptPin("opengradient"),
    keptPin("gone-coin", { name: "Gone Coin", symbol: "GONE" }),
  ]);
  const missing = page.getByRole("region", { name: "Tokens without numbers" });
  await expect(missing).toContainText("Gone Coin");
  await expect(missing).toContainText("CoinGecko does not list it");
  await page.goto(`${product.url}/tokens/gone-coin`);
  await expect(page.getByRole("main")).toContainText("You pinned it to Mine");
  await page.goto(`${product.url}/watchlists/mine`);
  await page.getByRole("button", { name: "Remove Gone Coin" }).click();
  await expect(missing).toHaveCount(0);
});

test("two tabs are in step, and neither loses the other's edit", async ({ context, page }) => {
  await openList(page, product.url, [keptPin("opengradient")], "/watchlists");
  const other = await context.newPage();
  await other.goto(`${product.url}/watchlists`);
  await expect(listItems(other)).toHaveCount(1);
  await Promise.all([makeList(page, "From here"), makeList(other, "From there")]);
  for (const tab of [page, other]) {
    await expect(listItems(tab)).toHaveCount(3);
    await expect(tab.getByRole("link", { name: "From here" })).toBeVisible();
    await expect(tab.getByRole("link", { name: "From there" })).toBeVisible();
  }
});

test("two notes on one pin, written in two tabs, do not undo each other", async ({ context, page }) => {
  await openList(page, product.url, [keptPin("opengradient", { name: "OpenGradient" })]);
  const other = await context.newPage();
  await other.goto(`${product.url}/watchlists/mine`);
  for (const tab of [page, other]) {
    await tab.getByRole("button", { name: "Note on OpenGradient", exact: true }).click();
  }
  await other.getByRole("textbox", { name: "Wrong if" }).fill("from there");
  await other.getByRole("button", { name: "Keep note" }).click();
  await expect(other.getByText("from there")).toBeVisible();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("from here");
  await page.getByRole("button", { name: "Keep note" }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByText("from here")).toBeVisible();
    await expect(tab.getByText("from there")).toBeVisible();
  }
});

test("without script the pages say where lists are", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ["/watchlists", "/watchlists/mine"]) {
    await page.goto(product.url + path);
    await expect(page.getByRole("main")).toContainText("Lists are kept in this browser and nowhere else");
  }
  await context.close();
});

for (const colorScheme of ["dark", "light"] as const) {
  for (const width of [1440, 390, 360]) {
    test(`they pass axe, ${colorScheme}, ${width} wide, and do not scroll sideways`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      const page = await context.newPage();
      await openList(page, product.url, [
        keptPin("opengradient", { name: "OpenGradient", mark: mark(0.2), note: "a note", wrongIf: "never" }),
        keptPin("grass"),
        keptPin("gone-coin"),
      ]);
      await expect(since(page, "opengradient")).toBeVisible();
      await page.getByRole("button", { name: "Arrange" }).click();
      await expect(page.getByRole("button", { name: "Move OpenGradient", exact: true })).toBeVisible();
      for (const path of ["", "/watchlists"]) {
        if (path !== "") await page.goto(product.url + path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectSound(page);
      }
      await context.close();
    });
  }
}
