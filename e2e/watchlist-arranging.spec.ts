/** A list put in order: by its handles, by plain buttons, between lists; what leaves it, and where the focus goes then. */
import { expect, type Locator, test } from "@playwright/test";
import { keepLists, keptBook, keptLists, keptPin } from "./support/kept-lists.ts";
import { holdStore, listRows, moveDown, openList } from "./support/list-page.ts";
import { type Product, startProduct } from "./support/serve.ts";

const SANDBOX = { UPSTREAM: "sandbox", SANDBOX_NOW: "2026-05-22T08:40:00Z" };

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ env: SANDBOX });
});

test.afterAll(async () => {
  await product.stop();
});

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

test("pins are put in order by keyboard, taken off and back, and handed to another list", async ({
  page,
}) => {
  await openList(
    page,
    product.url,
    ["opengradient", "grass", "bittensor"].map((id) => keptPin(id, { name: id })),
  );
  const rows = listRows(page);
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
  const rows = listRows(page);
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
  await openList(page, product.url, [
    keptPin("opengradient", { name: "OpenGradient" }),
    keptPin("grass", { name: "Grass" }),
    keptPin("bittensor", { name: "Bittensor" }),
  ]);
  const rows = listRows(page);
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

test("the focus stays in the list while tokens leave it, and goes to its name with the last", async ({
  page,
}) => {
  await openList(page, product.url, [
    keptPin("gone-coin", { name: "Gone Coin" }),
    keptPin("gone-token", { name: "Gone Token" }),
    keptPin("opengradient", { name: "OpenGradient" }),
    keptPin("grass", { name: "Grass" }),
  ]);
  const name = page.getByRole("heading", { level: 1, name: "Mine" });
  const missing = page.getByRole("region", { name: "Tokens without numbers" });
  await missing.getByRole("button", { name: "Remove Gone Coin" }).press("Enter");
  await expect(missing.getByRole("button", { name: "Remove Gone Token" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(missing).toHaveCount(0);
  await expect(name).toBeFocused();

  await page.getByRole("button", { name: "Arrange" }).press("Enter");
  await page.getByRole("button", { name: "Remove OpenGradient" }).press("Enter");
  await expect(page.getByRole("button", { name: "Remove Grass" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Arrange" })).toHaveCount(0);
  await expect(name).toBeFocused();
});

test("the focus stays beside a list that is deleted, and a token that is unpinned in its table", async ({
  page,
}) => {
  const pins = ["opengradient", "grass", "worldcoin-wld", "bittensor"].map((id) => keptPin(id));
  const book = keptBook(pins);
  const other = { slug: "other", name: "Other", badge: null, pins: [], look: null };
  await keepLists(page, product.url, { ...book, lists: [other, ...book.lists] });
  await page.goto(`${product.url}/watchlists/mine`);
  await expect(listRows(page)).toHaveCount(4);
  await page.getByRole("button", { name: "Pin OpenGradient" }).press("Enter");
  await expect(listRows(page)).toHaveCount(3);
  await expect(listRows(page).getByRole("link", { name: "Grass" })).toBeFocused();

  await page.getByRole("button", { name: "More for Grass" }).press("Enter");
  await page.getByRole("menuitemcheckbox", { name: "Mine" }).press("Enter");
  await expect(listRows(page)).toHaveCount(2);
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(listRows(page).getByRole("link", { name: "Worldcoin" })).toBeFocused();
  await page.getByRole("button", { name: "More for Worldcoin" }).press("Enter");
  await page.getByRole("menuitem", { name: "Unpin" }).press("Enter");
  await expect(listRows(page)).toHaveCount(1);
  await expect(listRows(page).getByRole("link", { name: "Bittensor" })).toBeFocused();

  await page.getByRole("button", { name: "More for Bittensor" }).press("Enter");
  await page.getByRole("menuitemcheckbox", { name: "Mine" }).press("Enter");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await page.goto(`${product.url}/watchlists`);
  await page.getByRole("button", { name: "Delete Other" }).press("Enter");
  await expect(page.getByRole("button", { name: "Delete Mine" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});
