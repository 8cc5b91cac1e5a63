import { expect, it } from "vitest";
import { coinId } from "../ids.ts";
import { EMPTY_BOOK, MAX_WORD_LENGTH, type Pin, type WatchlistBook } from "../watchlist.ts";
import { withList } from "./edit-lists.ts";
import { newPin, withPin } from "./edit-pins.ts";
import { withSeenNames } from "./seen-names.ts";

const [A, B, C] = [coinId("a-coin"), coinId("b-coin"), coinId("c-coin")];
const MARK = { atMs: 5, sourceKey: "live", priceUsd: 2, turnover: 0, btcPriceUsd: 77_000 };

function bookOf(...pins: readonly Pin[]) {
  const made = withList(EMPTY_BOOK, "AI picks", null);
  if (made === null) throw new Error("no list");
  const { slug } = made;
  return { slug, book: pins.reduce<WatchlistBook>((now, pin) => withPin(now, slug, pin) ?? now, made.book) };
}

const pinsOf = (book: WatchlistBook | null) => book?.lists[0]?.pins;

it("a token that has been renamed is called by its new name, and all else of its pin stays", () => {
  const pin = { ...newPin(A, 1, { symbol: "OLD", name: "Old" }), mark: MARK, note: "loud", wrongIf: "quiet" };
  const { book, slug } = bookOf(pin);
  expect(pinsOf(withSeenNames(book, slug, [{ id: A, symbol: "NEW", name: "New" }]))).toEqual([
    { ...pin, symbol: "NEW", name: "New" },
  ]);
});

it("a pin that has never had a name gets one", () => {
  const { book, slug } = bookOf(newPin(A, 1));
  expect(pinsOf(withSeenNames(book, slug, [{ id: A, symbol: "A", name: "Coin A" }]))).toMatchObject([
    { symbol: "A", name: "Coin A" },
  ]);
});

it("an empty word never takes the place of a known one", () => {
  const { book, slug } = bookOf(newPin(A, 1, { symbol: "A", name: "Coin A" }));
  expect(withSeenNames(book, slug, [{ id: A, symbol: "", name: "" }])).toBeNull();
  expect(pinsOf(withSeenNames(book, slug, [{ id: A, symbol: "", name: "New" }]))).toMatchObject([
    { symbol: "A", name: "New" },
  ]);
});

it("nothing is to be written where all are called the same, or were not seen", () => {
  const { book, slug } = bookOf(newPin(A, 1, { symbol: "A", name: "Coin A" }), newPin(B, 1));
  expect(withSeenNames(book, slug, [])).toBeNull();
  expect(withSeenNames(book, slug, [{ id: A, symbol: "A", name: "Coin A" }])).toBeNull();
  expect(withSeenNames(book, slug, [{ id: C, symbol: "C", name: "Coin C" }])).toBeNull();
});

it("a name that is cut to be kept is written once", () => {
  const { book, slug } = bookOf(newPin(A, 1));
  const seen = [{ id: A, symbol: "A", name: "x".repeat(MAX_WORD_LENGTH + 1) }];
  const named = withSeenNames(book, slug, seen);
  expect(pinsOf(named)?.[0]?.name).toHaveLength(MAX_WORD_LENGTH);
  expect(named && withSeenNames(named, slug, seen)).toBeNull();
});

it("pins that keep their names stay the same objects", () => {
  const { book, slug } = bookOf(newPin(A, 1), newPin(B, 1, { symbol: "B", name: "Coin B" }));
  const named = withSeenNames(book, slug, [
    { id: A, symbol: "A", name: "Coin A" },
    { id: B, symbol: "B", name: "Coin B" },
  ]);
  expect(pinsOf(named)?.[1]).toBe(pinsOf(book)?.[1]);
});
