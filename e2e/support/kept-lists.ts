/** Lists as a browser keeps them, put there before the product reads them. */
import type { Page } from "@playwright/test";

const PINNED_AT = "2026-05-22T07:40:00.000Z";

type Changes = Readonly<Record<string, unknown>>;

export function keptPin(id: string, changes: Changes = {}) {
  return { id, symbol: null, name: null, pinnedAt: PINNED_AT, mark: null, note: "", wrongIf: "", ...changes };
}

/** First numbers of a pin. */
export function keptMark(source: string, priceUsd: number, changes: Changes = {}) {
  return { at: PINNED_AT, source, priceUsd, turnover: 1.1, btcPriceUsd: 77_246, ...changes };
}

/** One list, at `/watchlists/mine`. */
export function keptBook(pins: readonly unknown[]) {
  return {
    version: 1,
    currentSlug: null,
    lists: [{ slug: "mine", name: "Mine", badge: null, pins, look: null }],
  };
}

/** Puts any value where the lists are kept. `url`: the product's. */
export async function keepLists(page: Page, url: string, value: unknown): Promise<void> {
  await page.goto(`${url}/icon-192.png`);
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("spikeline");
        opening.onupgradeneeded = () => opening.result.createObjectStore("watchlists");
        opening.onerror = () => reject(new Error("no database"));
        opening.onsuccess = () => {
          const writing = opening.result.transaction("watchlists", "readwrite");
          writing.objectStore("watchlists").put(kept, "book");
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    value,
  );
}

/** What is kept there now. */
export async function keptLists(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("spikeline");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("watchlists").objectStore("watchlists").get("book");
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}
