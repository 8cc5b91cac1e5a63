/** The board as a visitor sees it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { z } from "zod";
import type { SortColumn } from "../../lib/domain/board-view.ts";

const BoardAnswer = z.object({
  meta: z.object({ fetchedAt: z.string(), source: z.object({ kind: z.string(), key: z.string() }) }),
  rowCount: z.number(),
  rows: z.array(z.looseObject({ id: z.string(), name: z.string() })),
});
export type BoardAnswer = z.infer<typeof BoardAnswer>;

/** What the product's own API says of the board. */
export async function boardAnswer(origin: string): Promise<BoardAnswer> {
  const response = await fetch(`${origin}/api/board`);
  return BoardAnswer.parse(await response.json());
}

const StatusAnswer = z.object({
  resources: z.array(z.object({ key: z.string(), fetchedAt: z.string().nullable() })),
});

/** The same, once the product also knows the stablecoins: it asks for them after the first board, and leaves them out then. */
export async function settledBoardAnswer(origin: string): Promise<BoardAnswer> {
  await boardAnswer(origin);
  const knowsStablecoins = async () => {
    const response = await fetch(`${origin}/api/status`);
    const { resources } = StatusAnswer.parse(await response.json());
    return resources.some(({ key, fetchedAt }) => key.includes("category=stablecoins") && fetchedAt !== null);
  };
  await expect.poll(knowsStablecoins).toBe(true);
  return boardAnswer(origin);
}

/** The rows of tokens, without the heads and without what stands for rows on their way. */
export function tokenRows(page: Page): Locator {
  return page.locator("table.token-table tbody tr:has([data-column=name])");
}

/** The tokens' ids in the order of the rows. */
export async function shownIds(page: Page): Promise<readonly string[]> {
  const hrefs = await tokenRows(page)
    .locator("[data-column=name] a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => decodeURIComponent(href.replace("/tokens/", "")));
}

/** All figures of all rows as text, in the order of the rows. */
export function shownRows(page: Page): Promise<readonly string[]> {
  return tokenRows(page).evaluateAll((rows) => rows.map((row) => row.textContent));
}

/** The head of a column. */
export function columnHead(page: Page, column: SortColumn): Locator {
  return page.locator(`table.token-table thead th[data-column=${column}]`);
}

/** What sorts by a column when it is clicked; an explanation may stand beside it. */
export function sortLink(page: Page, column: SortColumn): Locator {
  return columnHead(page, column).locator("> a");
}

/** Waits until the rows that did not fit into the HTML have come too. */
export async function waitForAllRows(page: Page): Promise<void> {
  await expect(tokenRows(page).first()).toBeVisible();
  await expect(page.locator("table.token-table tr.awaited")).toHaveCount(0);
}

/** Where a finger or a pointer would meet an element, whatever lies above it. */
export async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error("the element is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Remembers this document, to find out later whether it is still the same. */
export async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset["seen"] = "yes";
  });
}

/** Fails when the page has been loaded anew since it was marked. */
export async function expectSameDocument(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-seen", "yes");
}
