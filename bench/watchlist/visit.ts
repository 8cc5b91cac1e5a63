/** One visit to a page with a token table: everything that is measured in it, once. */
import type { Browser, JSHandle } from "@playwright/test";
import type { WatchlistBook } from "../../lib/domain/watchlist.ts";
import type { PageClock } from "./page-clock.ts";
import { openSlowedPage, type SlowedPage } from "./slowed-page.ts";

/** What a press sets going, numbers for other ids among it, is over by then. */
const SETTLED_MS = 2_500;

interface Press {
  /** To the paint. */
  readonly ms: number;
  /** Of the main thread, with all that follows. */
  readonly workMs: number;
}

export interface Visit {
  readonly firstRowsMs: number;
  readonly allRowsMs: number;
  readonly sinceAnswerMs: number;
  /** Of the main thread, until all rows are there. */
  readonly workMs: number;
  readonly rows: number;
  /** The star of a pinned token pressed. */
  readonly taken: Press;
  /** Pressed again; null where its row went with the pin. */
  readonly pinned: Press | null;
}

export interface Visited {
  readonly url: string;
  readonly path: string;
  readonly book: WatchlistBook;
}

/** Hands a page that has just been gone to, with its clock, to `use`. `script`: of `page-clock.ts`. */
async function withClock<T>(
  browser: Browser,
  script: string,
  { url, path, book }: Visited,
  use: (clock: JSHandle<PageClock>, page: SlowedPage) => Promise<T>,
): Promise<T> {
  const slowed = await openSlowedPage(browser, url, book);
  const { page } = slowed;
  try {
    await page.addInitScript({ content: script });
    await page.goto(url + path, { waitUntil: "commit" });
    const clock = await page.evaluateHandle((): PageClock => {
      if (window.pageClock === undefined) throw new Error("the page has no clock");
      return window.pageClock;
    });
    return await use(clock, slowed);
  } finally {
    await slowed.close();
  }
}

/** The star that is measured is not the first one pressed, for which code is fetched. */
export function visit(browser: Browser, script: string, visited: Visited): Promise<Visit> {
  return withClock(browser, script, visited, async (clock, { page, busyMs }) => {
    const mount = await clock.evaluate(({ mount: measured }) => measured);
    const workMs = await busyMs();
    const press = async (id: string): Promise<Press> => {
      const idleMs = await busyMs();
      const ms = await clock.evaluate((kept, token) => kept.press(token), id);
      await page.waitForTimeout(SETTLED_MS);
      return { ms, workMs: (await busyMs()) - idleMs };
    };
    const [first, second] = await clock.evaluate((kept) => kept.tokens(2));
    if (first === undefined || second === undefined) throw new Error(`${visited.path} has no rows`);
    await page.waitForTimeout(SETTLED_MS);
    await press(first);
    const taken = await press(second);
    const isThere = (await clock.evaluate((kept) => kept.tokens(2))).includes(second);
    return { ...mount, workMs, taken, pinned: isThere ? await press(second) : null };
  });
}

/** The tokens of the first rows of a page, once it is whole. */
export function firstTokens(
  browser: Browser,
  script: string,
  visited: Visited,
  count: number,
): Promise<readonly string[]> {
  return withClock(browser, script, visited, async (clock) => {
    await clock.evaluate(({ mount }) => mount);
    return clock.evaluate((kept, wanted) => kept.tokens(wanted), count);
  });
}
