import { expect, it } from "vitest";
import type { Problem } from "@/lib/contract/problem";
import type { FoundCoin } from "@/lib/domain/coin-search";
import { coinId } from "@/lib/domain/ids";
import { foundWords, problemWords, startWords } from "./search-words";

const COIN: FoundCoin = {
  id: coinId("a"),
  symbol: "A",
  name: "A",
  imageUrl: null,
  matched: "name",
  contract: null,
  platforms: [],
  platformCount: 0,
  marketCapUsd: null,
  marketCapRank: null,
  isOnBoard: null,
  symbolCount: 1,
};

it.each([
  [1, 0, null, "1 token"],
  [3, 0, null, "3 tokens"],
  [20, 16_314, null, "The best 20 of 16,334 tokens. Type more to narrow them down."],
  [0, 0, "No such token.", "No such token."],
])("%i found and %i more, note %s: %s", (count, moreCount, note, words) => {
  expect(foundWords({ coins: Array.from({ length: count }, () => COIN), moreCount, note })).toBe(words);
});

it("before there is an answer it says what is going on, or what can be done", () => {
  expect(startWords("grass", true)).toBe("Searching …");
  expect(startWords("", true)).toContain("Opened last");
  expect(startWords("", false)).toContain("can be found");
});

it("a list that CoinGecko does not give is told apart from a server that does not answer", () => {
  const problem: Problem = {
    type: "urn:spikeline:problem:unreachable",
    title: "This server cannot be reached",
    status: 0,
    detail: "No answer.",
    kind: "unreachable",
    retryAt: null,
    source: null,
  };
  expect(problemWords(problem)).toEqual({ headline: problem.title, explanation: problem.detail });
  const source = { kind: "live", key: "live", label: "CoinGecko", title: "CoinGecko", notice: null } as const;
  expect(problemWords({ ...problem, source }).headline).toBe("The list of all tokens is not here yet");
});
