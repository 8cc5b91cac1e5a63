/** A visitor's lists: made, put in order, written on, taken back; what they did; what is wrong with their keeping. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { keepLists, keptBook, keptLists, keptMark, keptPin } from "./support/kept-lists.ts";
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

async function open(page: Page, pins: readonly unknown[], path = "/watchlists/mine"): Promise<void> {
  await keepLists(page, product.url, keptBook(pins));
  await page.goto(product.url + path);
}

function lists(page: Page): Locator {
  return page.getByRole("list", { name: "Your lists, in your order" }).getByRole("listitem");
}

function since(page: Page, id: string): Locator {
  return page.locator(`.pin-lines tr[data-id="${id}"]`);
}

async function make(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name of a new list" }).fill(name);
  await page.getByRole("button", { name: "Make list" }).click();
}

/** By the handle alone. */
async function moveDown(page: Page, name: string): Promise<void> {
  const handle = page.getByRole("button", { name: `Move ${name}`, exact: true });
  await handle.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(`${name} is taken up`)).toBeAttached();
  const isOver = page.getByText(new RegExp(`${name} is over place 2`));
  // The places are measured once it has been taken up: a key that comes sooner moves nothing.
  await expect(async () => {
    if ((await isOver.count()) === 0) await page.keyboard.press("ArrowDown");
    await expect(isOver).toBeAttached({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Space");
}

/** Nothing can be written to the lists until the returned function is called: a transaction of ours goes on for so long. */
async function holdStore(page: Page): Promise<() => Promise<void>> {
  const store = await page.evaluateHandle(
    () =>
      new Promise<{ isHeld: boolean }>((resolve) => {
        const opening = indexedDB.open("spikeline");
        opening.onsuccess = () => {
          const held = { isHeld: true };
          const lists = opening.result.transaction("watchlists", "readwrite").objectStore("watchlists");
          const goOn = () => {
            resolve(held);
            if (held.isHeld) lists.count().onsuccess = goOn;
            else opening.result.close();
          };
          lists.count().onsuccess = goOn;
        };
      }),
  );
  return () => store.evaluate((held) => void (held.isHeld = false));
}

/** Gives every order that the items of a list have stood in since, each time that it changed. */
async function watchOrder(list: Locator): Promise<() => Promise<readonly string[]>> {
  const orders = await list.evaluateHandle((element) => {
    const seen: string[] = [];
    const items = () => Array.from(element.children, (item) => item.getAttribute("data-item")).join(" ");
    new MutationObserver(() => seen.push(items())).observe(element, { childList: true });
    return seen;
  });
  return () => orders.jsonValue();
}

test("lists are made, named, marked, put in order by keyboard, deleted and taken back", async ({ page }) => {
  const watch = watchPage(page, product.url);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByRole("heading", { name: "No list yet" })).toBeVisible();
  await make(page, "AI picks");
  await expect(page).toHaveURL(/\/watchlists\/list$/);
  await expect(page.getByRole("heading", { name: "Nothing is pinned to this list yet" })).toBeVisible();
  await page.getByRole("link", { name: "← All lists" }).click();
  await make(page, "Majors");
  await expect(lists(page)).toHaveCount(2);

  await page.getByRole("button", { name: "Edit AI picks" }).click();
  await page.getByRole("textbox", { name: "Name of the list" }).fill("Small AI");
  await page.getByRole("radio", { name: "🚀" }).check({ force: true });
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("button", { name: "Edit Small AI" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Small AI" })).toHaveAttribute("href", "/watchlists/list");

  await moveDown(page, "Small AI");
  await expect(lists(page).nth(1)).toContainText("Small AI");
  await page.reload();
  await expect(lists(page).nth(1)).toContainText("Small AI");
  await expect(lists(page).nth(1)).toContainText("🚀");

  await page.getByRole("button", { name: "Delete Majors" }).click();
  await expect(lists(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(lists(page).nth(0)).toContainText("Majors");
  watch.expectQuiet();
});

test("pins are put in order by keyboard, taken off and back, and handed to another list", async ({
  page,
}) => {
  await open(
    page,
    ["opengradient", "grass", "bittensor"].map((id) => keptPin(id, { name: id })),
  );
  const rows = page.locator("table.token-table tbody tr[data-id]");
  await expect(rows).toHaveCount(3);
  await page.getByRole("button", { name: "Arrange" }).click();
  await moveDown(page, "OpenGradient");
  await expect(rows.nth(1)).toHaveAttribute("data-id", "opengradient");
  await page.reload();
  await expect(rows.nth(1)).toHaveAttribute("data-id", "opengradient");

  await page.getByRole("button", { name: "Arrange" }).click();
  await page.getByRole("button", { name: "Remove Grass" }).press("Enter");
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Remove OpenGradient" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toHaveAttribute("data-id", "grass");
});

test("by plain buttons a pin goes up and down, and to another list and back", async ({ page }) => {
  const pins = ["opengradient", "grass", "bittensor"].map((id) =>
    keptPin(id, { name: id, note: `on ${id}` }),
  );
  const book = keptBook(pins);
  const other = { slug: "other", name: "Other", badge: null, pins: [], look: null };
  await keepLists(page, product.url, { ...book, lists: [...book.lists, other] });
  await page.goto(`${product.url}/watchlists/mine`);
  const rows = page.locator("table.token-table tbody tr[data-id]");
  const order = () => rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-id")));
  await expect(rows).toHaveCount(3);
  await page.getByRole("button", { name: "Arrange" }).click();
  await page.getByRole("button", { name: "Move OpenGradient down" }).press("Enter");
  await expect.poll(order).toEqual(["grass", "opengradient", "bittensor"]);
  await expect(page.getByRole("button", { name: "Move OpenGradient down" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(order).toEqual(["grass", "bittensor", "opengradient"]);
  await expect(page.getByRole("button", { name: "Move OpenGradient up" })).toBeFocused();
  await expect(page.getByText("OpenGradient is at place 3 of 3.")).toBeAttached();

  const to = (name: string) => page.getByRole("combobox", { name: `Move or copy ${name} to another list` });
  await to("Grass").focus();
  await to("Grass").selectOption("move other");
  await expect.poll(order).toEqual(["bittensor", "opengradient"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(order).toEqual(["grass", "bittensor", "opengradient"]);
  await to("Grass").focus();
  await to("Grass").selectOption("copy other");
  await expect(page.getByText("Copied Grass to Other.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect
    .poll(() => keptLists(page))
    .toMatchObject({ lists: [{ pins: [{ id: "grass" }, {}, {}] }, { pins: [] }] });
  await to("Grass").focus();
  await to("Grass").selectOption("copy other");
  await expect(page.getByText("Copied Grass to Other.")).toBeVisible();
  await to("Grass").selectOption("copy other");
  await expect(page.getByRole("alert").filter({ hasText: "Other holds Grass already." })).toBeVisible();
  expect(await keptLists(page)).toMatchObject({
    lists: [{ pins: [{ id: "grass" }, {}, {}] }, { pins: [{ id: "grass", note: "on grass" }] }],
  });
});

test("a pin that is put down stays there while the browser is still keeping it", async ({ page }) => {
  await open(page, [
    keptPin("opengradient", { name: "OpenGradient", mark: mark(0.2) }),
    keptPin("grass", { name: "Grass", mark: mark(0.2) }),
    keptPin("bittensor", { name: "Bittensor", mark: mark(0.2) }),
  ]);
  const rows = page.locator("table.token-table tbody tr[data-id]");
  const order = () => rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-id")));
  await expect(rows).toHaveCount(3);
  await page.getByRole("button", { name: "Arrange" }).click();
  const arranged = page.getByRole("list", { name: "Order of Mine" });
  await expect(arranged.getByRole("listitem")).toHaveCount(3);
  const shown = await watchOrder(arranged);
  const letGo = await holdStore(page);
  await moveDown(page, "OpenGradient");
  await expect(arranged.getByRole("listitem").first()).toContainText("Grass");
  expect(await order()).toEqual(["opengradient", "grass", "bittensor"]);
  await letGo();
  await expect.poll(order).toEqual(["grass", "opengradient", "bittensor"]);
  await expect(arranged.getByRole("listitem").first()).toContainText("Grass");
  expect(await shown()).toEqual(["grass opengradient bittensor"]);
});

test("the columns of a list are chosen like the board's, and stand in the address", async ({ page }) => {
  await open(page, [keptPin("grass")]);
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
  await open(page, [
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
  await open(page, [keptPin("opengradient"), keptPin("dogecoin")]);
  for (const id of ["opengradient", "dogecoin"]) {
    await expect(since(page, id).locator('[data-label="Price then"]')).toContainText("$");
  }
  expect(JSON.stringify(await keptLists(page))).toContain(`"priceUsd":0.269`);
});

test("notes are kept, shown as text, and survive a reload", async ({ page }) => {
  await open(page, [keptPin("opengradient", { name: "OpenGradient" })]);
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
  await open(
    page,
    ["grass", "opengradient"].map((id) => keptPin(id)),
  );
  const rows = page.locator("table.token-table tbody tr[data-id]");
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
  await open(page, [keptPin("opengradient"), keptPin("gone-coin", { name: "Gone Coin", symbol: "GONE" })]);
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
  await open(page, [keptPin("opengradient")], "/watchlists");
  const other = await context.newPage();
  await other.goto(`${product.url}/watchlists`);
  await expect(lists(other)).toHaveCount(1);
  await Promise.all([make(page, "From here"), make(other, "From there")]);
  for (const tab of [page, other]) {
    await expect(lists(tab)).toHaveCount(3);
    await expect(tab.getByRole("link", { name: "From here" })).toBeVisible();
    await expect(tab.getByRole("link", { name: "From there" })).toBeVisible();
  }
});

test("two notes on one pin, written in two tabs, do not undo each other", async ({ context, page }) => {
  await open(page, [keptPin("opengradient", { name: "OpenGradient" })]);
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

test("what was never a list is set aside too", async ({ page }) => {
  await keepLists(page, product.url, [1, 2, { slug: "x" }]);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByText("Your lists were damaged.")).toBeVisible();
});

test("the pins of an earlier version move in", async ({ page }) => {
  await page.goto(`${product.url}/icon-192.png`);
  await page.evaluate(() => localStorage.setItem("spikeline:pins", '["grass","opengradient","No Id"]'));
  await page.goto(`${product.url}/watchlists`);
  await expect(lists(page)).toContainText(["Pinned"]);
  await expect(lists(page).first()).toContainText("2 tokens");
  expect(await page.evaluate(() => localStorage.getItem("spikeline:pins"))).toBeNull();
});

test("a damaged store is set aside and offered, and what can be read of it goes on", async ({ page }) => {
  const damaged = keptBook([keptPin("opengradient", { note: "kept" }), { id: 7 }, "garbage"]);
  await keepLists(page, product.url, damaged);
  await page.goto(`${product.url}/watchlists/mine`);
  await expect(page.getByText("kept", { exact: true })).toBeVisible();
  const download = page.waitForEvent("download");
  await page
    .getByRole("button", { name: /^Download/ })
    .first()
    .click();
  expect(JSON.parse(await readFile(await (await download).path(), "utf8"))).toEqual(damaged);
  await page.reload();
  await expect(page.getByText("kept", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Download/ }).first()).toBeVisible();
});

test("lists of a later version are neither shown nor touched", async ({ page }) => {
  const later = { version: 99, lists: "of another kind" };
  await keepLists(page, product.url, later);
  await page.goto(`${product.url}/watchlists`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Your lists are of a newer version of Spikeline",
  );
  await page.goto(`${product.url}/watchlists/mine`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Your lists are of a newer version of Spikeline",
  );
  await page.goto(`${product.url}/tokens/opengradient`);
  await page.getByRole("button", { name: "Pin OpenGradient" }).click();
  await expect(
    page
      .getByRole("alert")
      .filter({ hasText: /newer version/i })
      .first(),
  ).toBeVisible();
  expect(await keptLists(page)).toEqual(later);
});

test("a full browser says so, and nothing is lost", async ({ page }) => {
  await open(page, [keptPin("opengradient", { note: "kept" })], "/watchlists");
  await expect(lists(page)).toHaveCount(1);
  const before = await keptLists(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
  });
  await make(page, "One too many");
  await expect(page.getByRole("alert").filter({ hasText: "no room" }).first()).toBeVisible();
  await expect(lists(page)).toHaveCount(1);
  expect(await keptLists(page)).toEqual(before);
  await expect(page.getByRole("textbox", { name: "Name of a new list" })).toHaveValue("One too many");

  await page.evaluate("makeRoom()");
  await page.getByRole("button", { name: "Make list" }).click();
  await expect(lists(page)).toHaveCount(2);
  await expect(page.getByRole("alert").filter({ hasText: "no room" })).toHaveCount(0);
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
      await open(page, [
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
