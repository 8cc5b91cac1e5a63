/** A visitor's lists as they are used in a browser. */
import { expect, type Locator, type Page } from "@playwright/test";
import { keepLists, keptBook } from "./kept-lists.ts";

/** Keeps one list of these pins, and opens it. `origin`: the product's. */
export async function openList(
  page: Page,
  origin: string,
  pins: readonly unknown[],
  path = "/watchlists/mine",
): Promise<void> {
  await keepLists(page, origin, keptBook(pins));
  await page.goto(origin + path);
}

/** All lists, on the page that shows them. */
export function listItems(page: Page): Locator {
  return page.getByRole("list", { name: "Your lists, in your order" }).getByRole("listitem");
}

/** The rows of a list's table. */
export function listRows(page: Page): Locator {
  return page.locator("table.token-table tbody tr[data-id]");
}

export async function makeList(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name of a new list" }).fill(name);
  await page.getByRole("button", { name: "Make list" }).click();
}

/** Takes an item one place down, by its handle alone. */
export async function moveDown(page: Page, name: string): Promise<void> {
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
export async function holdStore(page: Page): Promise<() => Promise<void>> {
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
