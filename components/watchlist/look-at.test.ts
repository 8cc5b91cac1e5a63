import { expect, test } from "vitest";
import type { DecodedWatched } from "@/lib/contract/watched";
import { coinId } from "@/lib/domain/ids";
import { MISSING_REASONS, type MissingReason } from "@/lib/domain/watched";
import type { ListLook } from "@/lib/domain/watchlist";
import { buildRow, SANDBOX_SOURCE } from "@/lib/testing/builders";
import { lookAt } from "./look-at";

const [HERE, AWAY] = [coinId("here"), coinId("away")];
const NONE = { "1h": null, "24h": null, "7d": null, "30d": null };
const BEFORE: ListLook = {
  atMs: 1,
  sourceKey: SANDBOX_SOURCE.key,
  tokens: [
    { id: HERE, priceUsd: 1, turnover: 1 },
    { id: AWAY, priceUsd: 2, turnover: 2 },
  ],
};

function answer(reason: MissingReason): DecodedWatched {
  return {
    freshness: { source: SANDBOX_SOURCE, fetchedAtMs: 7, nextRefreshAtMs: 8, stale: null },
    others: { age: null, fault: null },
    bitcoin: { priceUsd: null, changes: NONE },
    aiMedian: NONE,
    rows: [buildRow({ id: HERE, priceUsd: 3, turnover: null })],
    missing: [{ id: AWAY, reason }],
  };
}

const SEEN = { id: HERE, priceUsd: 3, turnover: null };

test("what has numbers is written down with them, unknown ones as unknown, at their own time", () => {
  expect(lookAt(answer("unlisted"), null)).toEqual({
    atMs: 7,
    sourceKey: SANDBOX_SOURCE.key,
    tokens: [SEEN],
  });
});

test("a token whose numbers could not be had stays as it was seen before; one that has none any more does not", () => {
  const isKept = (reason: MissingReason) =>
    lookAt(answer(reason), BEFORE).tokens.some(({ id, priceUsd }) => id === AWAY && priceUsd === 2);
  expect(MISSING_REASONS.filter(isKept)).toEqual(["not-had", "no-room"]);
});

test("nothing stays of a look at another source, and nothing is made up without one", () => {
  const foreign = { ...BEFORE, sourceKey: "live" };
  for (const before of [foreign, null]) expect(lookAt(answer("not-had"), before).tokens).toEqual([SEEN]);
});
