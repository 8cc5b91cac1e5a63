import { describe, expect, it } from "vitest";
import type { FoundCoin } from "../../domain/coin-search.ts";
import { type CoinId, coinId } from "../../domain/ids.ts";
import { EMPTY_BOOK, type WatchlistBook } from "../../domain/watchlist.ts";
import { withList } from "../../domain/watchlists/edit-lists.ts";
import { answeredSections, suggestedAnswers } from "./import-answers.ts";
import type { FoundList } from "./import-lookup.ts";
import { bookOfSections } from "./import-sections.ts";

const NOW = 1_000;

function coin(id: string): FoundCoin {
  return {
    id: coinId(id),
    symbol: "tao",
    name: id.toUpperCase(),
    imageUrl: null,
    matched: null,
    contract: null,
    platforms: [],
    platformCount: 0,
    marketCapUsd: null,
    marketCapRank: null,
    isOnBoard: null,
    symbolCount: 2,
  };
}

const FOUND: FoundList = {
  sections: [
    {
      name: null,
      entries: [
        { line: 1, text: "bitcoin", meant: { coin: coin("bitcoin") } },
        { line: 2, text: "TAO", meant: { symbol: "TAO" } },
        { line: 3, text: "bittensor", meant: { coin: coin("bittensor") } },
      ],
    },
    { name: "Picks", entries: [{ line: 5, text: "X:TAOUSD", meant: { symbol: "TAO" } }] },
  ],
  questions: [{ symbol: "TAO", coins: [coin("bittensor"), coin("tao-b")], suggestedId: coinId("bittensor") }],
  lost: [{ line: 4, text: "zzz", reason: "unknown" }],
  beyond: 0,
};

function answered(id: CoinId | null, unnamed = "Imported") {
  const { sections, lost } = answeredSections(FOUND, new Map([["TAO", id]]), unnamed, NOW);
  return {
    lists: sections.map(({ name, pins }) => [name, pins.map((pin) => pin.id)]),
    lost: lost.map(({ line, reason }) => [line, reason]),
  };
}

describe("a plain list with its answers", () => {
  it("an answer counts wherever the symbol stands, and a coin is taken once in each list", () => {
    expect(answered(coinId("bittensor"))).toEqual({
      lists: [
        ["Imported", ["bitcoin", "bittensor"]],
        ["Picks", ["bittensor"]],
      ],
      lost: [
        [3, "twice"],
        [4, "unknown"],
      ],
    });
  });

  it("without an answer its lines are left out and told, and a list of nothing else is not made", () => {
    expect(answered(null)).toEqual({
      lists: [["Imported", ["bitcoin", "bittensor"]]],
      lost: [
        [2, "not-chosen"],
        [4, "unknown"],
        [5, "not-chosen"],
      ],
    });
  });

  it("an answer that is none of the coins is no answer", () => {
    expect(answered(coinId("bitcoin")).lost).toContainEqual([2, "not-chosen"]);
  });

  it("what has no name can go into a list that is named in the text", () => {
    expect(answered(coinId("tao-b"), "Picks").lists).toEqual([["Picks", ["bitcoin", "tao-b", "bittensor"]]]);
  });

  it("only what is suggested is chosen before the visitor chooses, and pins know how their coins are called", () => {
    const answers = suggestedAnswers(FOUND.questions);
    expect([...answers]).toEqual([["TAO", "bittensor"]]);
    const [first] = answeredSections(FOUND, answers, "A", NOW).sections;
    expect(first?.pins[0]).toEqual({
      id: "bitcoin",
      symbol: "tao",
      name: "BITCOIN",
      pinnedAtMs: NOW,
      mark: null,
      note: "",
      wrongIf: "",
    });
  });
});

describe("the lists of a file without addresses", () => {
  it("take the address of the visitor's list of the name, and never that of another", () => {
    const kept = withList(EMPTY_BOOK, "AI picks", null);
    if (kept === null) throw new Error("no list");
    const renamed = { ...kept.book, lists: kept.book.lists.map((list) => ({ ...list, name: "Old" })) };
    const slugs = (book: WatchlistBook) =>
      bookOfSections(
        [
          { name: "AI picks", pins: [] },
          { name: "ai  PICKS", pins: [] },
        ],
        book,
      ).lists.map(({ slug }) => slug);
    expect(slugs(kept.book)).toEqual(["list", "list-2"]);
    expect(slugs(renamed)).toEqual(["list-2", "list-3"]);
  });
});
