import { expect, it } from "vitest";
import type { FoundCoin } from "@/lib/domain/coin-search";
import { coinId } from "@/lib/domain/ids";
import { foundGroups, keptGroups } from "./search-options";

const [A, B, GONE] = [coinId("a"), coinId("b"), coinId("gone")];

function found(id: typeof A): FoundCoin {
  return {
    id,
    symbol: "SYM",
    name: `Name of ${id}`,
    imageUrl: null,
    matched: null,
    contract: null,
    platforms: [],
    platformCount: 0,
    marketCapUsd: null,
    marketCapRank: null,
    isOnBoard: null,
    symbolCount: 1,
  };
}

const KEPT = { recent: [A, GONE], pinned: [B, A], pinnedCount: 2 };
const LOOKED_UP = { coins: [found(A), found(B)], unlistedIds: [GONE] };

it("a token that is both recent and pinned stands in both groups, under different keys", () => {
  const [recent, pinned] = keptGroups(KEPT, LOOKED_UP);
  expect(recent).toMatchObject({ heading: "Recent", options: [{ id: A }, { id: GONE }] });
  expect(pinned).toMatchObject({ heading: "Pinned", options: [{ id: B }, { id: A }] });
  const keys = [...(recent?.options ?? []), ...(pinned?.options ?? [])].map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
});

it("only what was looked up and not found counts as not listed any more", () => {
  expect(keptGroups(KEPT, LOOKED_UP)[0]?.options.map(({ isUnlisted }) => isUnlisted)).toEqual([false, true]);
  expect(keptGroups(KEPT, null)[0]?.options).toMatchObject([
    { coin: null, isUnlisted: false },
    { coin: null, isUnlisted: false },
  ]);
});

it("a group without tokens is left out, and pins that are not shown are counted", () => {
  expect(keptGroups({ recent: [], pinned: [], pinnedCount: 0 }, LOOKED_UP)).toEqual([]);
  expect(keptGroups({ recent: [], pinned: [A], pinnedCount: 13 }, null)[0]?.heading).toBe(
    "Pinned, and 12 more",
  );
});

it("what was found is one group in its order; nothing found is no group", () => {
  expect(foundGroups({ coins: [found(B), found(A)] })).toMatchObject([
    { heading: null, options: [{ id: B }, { id: A }] },
  ]);
  expect(foundGroups({ coins: [] })).toEqual([]);
});
