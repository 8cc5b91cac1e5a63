import { describe, expect, it } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { EMPTY_BOOK, type WatchlistBook } from "@/lib/domain/watchlist";
import { withList } from "@/lib/domain/watchlists/edit-lists";
import { newPin, withPin } from "@/lib/domain/watchlists/edit-pins";
import { mergeBooks } from "@/lib/domain/watchlists/merge-books";
import { beyondWords, leftOutWords, planWords } from "./import-words";
import { lostWords } from "./lost-words";

function bookOf(name: string, ...ids: readonly string[]): WatchlistBook {
  const made = withList(EMPTY_BOOK, name, null);
  if (made === null) throw new Error(name);
  return ids.reduce((book, id) => withPin(book, made.slug, newPin(coinId(id), 0)) ?? book, made.book);
}

describe("what an import would do", () => {
  const kept = bookOf("AI", "bitcoin");

  it("says what a merge adds, and that the rest stays", () => {
    expect(planWords("merge", kept, mergeBooks(kept, bookOf("AI", "bitcoin", "a", "b")))).toBe(
      "Adds 2 pins and 0 lists to yours, which stay as they are.",
    );
    expect(planWords("merge", kept, mergeBooks(kept, kept))).toBe(
      "Adds no list and no pin: all of them are here.",
    );
  });

  it("does not speak of what stays where there is nothing", () => {
    expect(planWords("merge", EMPTY_BOOK, mergeBooks(EMPTY_BOOK, kept))).toBe("Adds 1 list with 1 pin.");
  });

  it("says what a replacement puts in the place of what", () => {
    expect(planWords("replace", kept, mergeBooks(EMPTY_BOOK, bookOf("B", "a", "b")))).toBe(
      "Puts 1 list with 2 pins in the place of your 1 list with 1 pin.",
    );
  });
});

it("says what is left out, and by which bound", () => {
  const ids = [coinId("a")];
  expect(leftOutWords({ listName: "AI", reason: "list-full", ids })).toBe(
    "“AI”: 1 pin is left out, because a list holds 500 pins at most.",
  );
  expect(leftOutWords({ listName: "AI", reason: "lists-full", ids: [] })).toBe(
    "“AI”: the list with its 0 pins is left out, because there is room for 50 lists.",
  );
  expect(beyondWords(9_500)).toContain("9,500 more entries were not looked at");
});

it("a lost line is told with its number and its text", () => {
  expect(lostWords({ line: 12, text: "FOO", reason: "unknown" })).toBe(
    "Line 12, “FOO”: CoinGecko lists no coin with this id or symbol",
  );
});
