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

const OpenAnswer = z.looseObject({
  meta: z.looseObject({ fetchedAt: z.string(), nextRefreshAt: z.string() }),
  rows: z.array(z.record(z.string(), z.unknown())),
});

/**
 * Answers the page's questions for the board with what `change` makes of the real rows. The answer can be asked again at once;
 * `turn` counts the questions from 0.
 */
export async function answerBoard(
  page: Page,
  change: (rows: Record<string, unknown>[], turn: number) => void,
): Promise<void> {
  let turn = 0;
  await page.route("**/api/board", async (route) => {
    const response = await route.fetch();
    const board = OpenAnswer.parse(await response.json());
    board.meta.nextRefreshAt = board.meta.fetchedAt;
    change(board.rows, turn);
    turn += 1;
    await route.fulfill({ response, json: board });
  });
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

/** The rows of tokens that are in the document: the first forty always, of the others those near the screen. */
export function tokenRows(page: Page): Locator {
  return page.locator("table.token-table tbody tr[data-id]");
}

/** How many tokens the table has in all, whether or not their rows are in the document. */
export async function rowCount(page: Page): Promise<number> {
  const withHead = await page.locator("table.token-table").getAttribute("aria-rowcount");
  return Number(withHead) - 1;
}

/** The ids of the rows in the document, in their order. */
export function shownIds(page: Page): Promise<readonly string[]> {
  return tokenRows(page).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));
}

/** The ids of all rows of the table in their order, met by scrolling from its top to its end. */
export async function allIds(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const ids = new Map<number, string>();
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const collect = () => {
      for (const row of document.querySelectorAll("table.token-table tbody tr[data-id]"))
        ids.set(Number(row.getAttribute("aria-rowindex")), row.getAttribute("data-id") ?? "");
    };
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await drawn();
      collect();
    }
    window.scrollTo(0, 0);
    await drawn();
    return [...ids];
  });
  return found.toSorted(([a], [b]) => a - b).map(([, id]) => id);
}

/** Name and figures of the rows in the document as text, in the order of the rows; without the marks beside the names. */
export function shownRows(page: Page): Promise<readonly string[]> {
  return tokenRows(page).evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("th a, td")].map((part) => part.textContent).join(" ")),
  );
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
