/** One visit to an empty page of the product: edits of the lists that are kept there, and the transaction that each of them takes. */
import type { Browser } from "@playwright/test";
import type { WatchlistBook } from "../../lib/domain/watchlist.ts";
import { medianOf } from "../measure/spread.ts";
import { openSlowedPage } from "./slowed-page.ts";
import type { StoreClock } from "./store-clock.ts";

const EDITS = 9;

/** Milliseconds, medians. */
export interface StoreTimes {
  readonly edit: number;
  readonly bare: number;
}

/** `script`: of `store-clock.ts`. */
export async function measureStore(
  browser: Browser,
  script: string,
  { url, book }: { readonly url: string; readonly book: WatchlistBook },
): Promise<StoreTimes> {
  const { page, close } = await openSlowedPage(browser, url, book);
  try {
    await page.evaluate(script);
    const clock = await page.evaluateHandle((): StoreClock => {
      if (window.storeClock === undefined) throw new Error("the page has no clock");
      return window.storeClock;
    });
    const bare = await clock.evaluate((kept, count) => kept.bareEdits(count), EDITS);
    const edit = await clock.evaluate((kept, count) => kept.edits(count), EDITS);
    return { edit: medianOf(edit), bare: medianOf(bare) };
  } finally {
    await close();
  }
}
