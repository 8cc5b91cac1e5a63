import { expect, it } from "vitest";
import { pagePath } from "../../lib/contract/paths.ts";
import { decodeBook, encodeBook } from "../../lib/contract/watchlists/book-json.ts";
import { MAX_PINS, MAX_PINS_PER_LIST } from "../../lib/domain/watchlist.ts";
import { bookOfPins, FIRST_LIST_PATH, filledUp } from "./book-of-pins.ts";

it("fills up with ids of its own, each once", () => {
  expect(filledUp(["bitcoin", "near"], 4)).toEqual(["bitcoin", "near", "gone-token-1", "gone-token-2"]);
  expect(filledUp(["bitcoin", "near"], 1)).toEqual(["bitcoin"]);
});

it("a list full of pins stands at its address", () => {
  const { lists } = bookOfPins(filledUp([], MAX_PINS_PER_LIST), "sandbox:1");
  expect(lists.map(({ slug, pins }) => [pagePath.watchlist(slug), pins.length])).toEqual([
    [FIRST_LIST_PATH, MAX_PINS_PER_LIST],
  ]);
});

it("the fullest book is one that the product reads as it is, without salvaging", () => {
  const book = bookOfPins(filledUp([], MAX_PINS), "sandbox:1");
  expect(book.lists.flatMap(({ pins }) => pins)).toHaveLength(MAX_PINS);
  expect(decodeBook(encodeBook(book))).toEqual({ book });
});
