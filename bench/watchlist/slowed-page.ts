/** A page in a browser of its own visitor, slowed down, with lists kept in it before the product reads them. */
import type { Browser, Page } from "@playwright/test";
import { keepLists } from "../../e2e/support/kept-lists.ts";
import { encodeBook } from "../../lib/contract/watchlists/book-json.ts";
import type { WatchlistBook } from "../../lib/domain/watchlist.ts";

const SLOWED_DOWN = 4;

export interface SlowedPage {
  readonly page: Page;
  /** Milliseconds that its main thread has been busy. */
  busyMs(): Promise<number>;
  close(): Promise<void>;
}

/** Stands at an address of the product that has no script. No service worker answers, so that every visit is a first one. */
export async function openSlowedPage(
  browser: Browser,
  url: string,
  book: WatchlistBook,
): Promise<SlowedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await keepLists(page, url, encodeBook(book));
  const devTools = await context.newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED_DOWN });
  await devTools.send("Performance.enable");
  return {
    page,
    async busyMs() {
      const { metrics } = await devTools.send("Performance.getMetrics");
      return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
    },
    close: () => context.close(),
  };
}
