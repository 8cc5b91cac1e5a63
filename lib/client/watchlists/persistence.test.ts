import { expect, it, vi } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { EMPTY_BOOK, type WatchlistBook } from "../../domain/watchlist.ts";
import { newPin, withCurrentPin, withMarks, withNote } from "../../domain/watchlists/edit-pins.ts";
import { createPersistenceAsker, isWorthKeeping } from "./persistence.ts";

function bookOf(count: number): WatchlistBook {
  let book = EMPTY_BOOK;
  for (let n = 0; n < count; n += 1) book = withCurrentPin(book, newPin(coinId(`c-${n}`), 0)) ?? book;
  return book;
}

it("the fifth pin is worth keeping, and so is a note; what removes or marks is not", () => {
  expect(isWorthKeeping(bookOf(3), bookOf(4))).toBe(false);
  expect(isWorthKeeping(bookOf(4), bookOf(5))).toBe(true);
  expect(isWorthKeeping(bookOf(7), bookOf(6))).toBe(false);
  const one = bookOf(1);
  const slug = one.lists[0]?.slug;
  if (slug === undefined) throw new Error("no list");
  const noted = withNote(one, slug, coinId("c-0"), { note: "", wrongIf: "it fades" });
  expect(noted && isWorthKeeping(one, noted)).toBe(true);
  const mark = { atMs: 1, sourceKey: "live", priceUsd: 1, turnover: 1, btcPriceUsd: 1 };
  const marked = withMarks(bookOf(6), new Map([[coinId("c-0"), { symbol: "C", name: "C", mark }]]));
  expect(marked && isWorthKeeping(bookOf(6), marked)).toBe(false);
});

it("the browser is asked once, and may be without the question or refuse it", async () => {
  const persist = vi.fn(() => Promise.reject(new TypeError("no such function")));
  const ask = createPersistenceAsker(persist);
  ask(bookOf(1), bookOf(2));
  expect(persist).not.toHaveBeenCalled();
  ask(bookOf(4), bookOf(5));
  ask(bookOf(5), bookOf(6));
  await Promise.resolve();
  expect(persist).toHaveBeenCalledOnce();
});
