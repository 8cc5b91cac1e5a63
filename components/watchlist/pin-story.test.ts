import { expect, test } from "vitest";
import type { DecodedWatched } from "@/lib/contract/watched";
import { type CoinId, coinId } from "@/lib/domain/ids";
import { MISSING_REASONS, type MissingReason } from "@/lib/domain/watched";
import type { ListLook } from "@/lib/domain/watchlist";
import { newPin } from "@/lib/domain/watchlists/edit-pins";
import { buildRow, SANDBOX_SOURCE } from "@/lib/testing/builders";
import { notableCount, pinStory, toldPins } from "./pin-story";

const ID = coinId("grass");
const NONE = { "1h": null, "24h": null, "7d": null, "30d": null };
const PIN = newPin(ID, 0, { symbol: "GRASS", name: "Grass" });
const LOOK: ListLook = {
  atMs: 1,
  sourceKey: SANDBOX_SOURCE.key,
  tokens: [{ id: ID, priceUsd: 1, turnover: 0.5 }],
};

function answer(changes: Partial<DecodedWatched>): DecodedWatched {
  return {
    freshness: { source: SANDBOX_SOURCE, fetchedAtMs: 7, nextRefreshAtMs: 8, stale: null },
    others: { age: null, fault: null },
    bitcoin: { priceUsd: 77_246, changes: NONE },
    aiMedian: NONE,
    rows: [],
    missing: [],
    ...changes,
  };
}

function storyOf(watched: DecodedWatched | undefined, look: ListLook | null = LOOK) {
  const { market, rowOf, missingOf } = toldPins(watched);
  return pinStory({ pin: PIN, row: rowOf(ID), missing: missingOf(ID), market, look });
}

function missingFor(reason: MissingReason): DecodedWatched {
  return answer({ missing: [{ id: ID, reason }] });
}

test("a token is gone only where CoinGecko says so, never where its numbers could not be had", () => {
  const isGone = (reason: MissingReason) => storyOf(missingFor(reason)).look?.isGone === true;
  expect(MISSING_REASONS.filter(isGone)).toEqual(["unlisted", "no-market"]);
  expect(storyOf(missingFor("not-had")).look).toBeNull();
});

test("without any answer, or with one that does not tell of it, nothing is said of a token but its name", () => {
  expect(storyOf(undefined)).toMatchObject({ name: "Grass", row: null, pinned: null, look: null });
  expect(storyOf(answer({}))).toMatchObject({ name: "Grass", row: null, missing: null, look: null });
});

test("a token that has numbers is compared with how it was, and called as it is called now", () => {
  const watched = answer({ rows: [buildRow({ id: ID, name: "Grass Two", priceUsd: 1.02, turnover: 0.6 })] });
  const { name, look } = storyOf(watched);
  expect(name).toBe("Grass Two");
  expect(look).toMatchObject({ change: expect.closeTo(0.02, 12), isGone: false, isNotable: false });
});

test("those that are gone count with those that have moved, and no others do", () => {
  const [still, moved, gone, notHad, fresh] = [
    coinId("still"),
    coinId("moved"),
    coinId("gone"),
    coinId("not-had"),
    coinId("fresh"),
  ];
  const then = [still, moved, gone, notHad].map((id) => ({ id, priceUsd: 1, turnover: 0.5 }));
  const row = (id: CoinId, priceUsd: number) => buildRow({ id, priceUsd, turnover: 0.5 });
  const watched = answer({
    rows: [row(still, 1), row(moved, 2), row(fresh, 2)],
    missing: [
      { id: gone, reason: "no-market" },
      { id: notHad, reason: "not-had" },
    ],
  });
  const pins = [still, moved, gone, notHad, fresh].map((id) => newPin(id, 0));
  expect(notableCount(pins, toldPins(watched), { ...LOOK, tokens: then })).toBe(2);
  expect(notableCount(pins, toldPins(undefined), { ...LOOK, tokens: then })).toBe(0);
});
