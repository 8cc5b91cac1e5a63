import { expect, it } from "vitest";
import type { DecodedWatched } from "../../contract/watched.ts";
import { coinId } from "../../domain/ids.ts";
import { HOUR_MS } from "../../domain/time.ts";
import { EMPTY_BOOK } from "../../domain/watchlist.ts";
import { newPin, withCurrentPin, withMarks } from "../../domain/watchlists/edit-pins.ts";
import { buildRow, SANDBOX_SOURCE } from "../../testing/builders.ts";
import { firstMarks, stillAwaited, unmarkedPins } from "./first-marks.ts";

const [A, B] = [coinId("a"), coinId("b")];
const NOW_MS = Date.UTC(2026, 4, 22);
const NONE = { "1h": null, "24h": null, "7d": null, "30d": null };

function answer(changes: Partial<DecodedWatched> = {}): DecodedWatched {
  return {
    freshness: { source: SANDBOX_SOURCE, fetchedAtMs: NOW_MS, nextRefreshAtMs: NOW_MS, stale: null },
    others: { age: null, fault: null },
    bitcoin: { priceUsd: 77_000, changes: NONE },
    aiMedian: NONE,
    rows: [buildRow({ id: A, symbol: "A", name: "Coin A", priceUsd: 2, turnover: null })],
    missing: [{ id: B, reason: "not-had" }],
    ...changes,
  };
}

it("a pin gets the numbers of the answer, with their own time and source; one that is missing gets none", () => {
  const unmarked = new Map([
    [A, NOW_MS + 5],
    [B, NOW_MS],
  ]);
  const mark = { atMs: NOW_MS, sourceKey: "sandbox:1", priceUsd: 2, turnover: null, btcPriceUsd: 77_000 };
  expect([...firstMarks(answer(), unmarked)]).toEqual([[A, { symbol: "A", name: "Coin A", mark }]]);
});

it("where some numbers are older than the board's, the older time counts", () => {
  const { freshness } = answer();
  const others = { age: { ...freshness, fetchedAtMs: NOW_MS - 5 }, fault: null };
  expect(firstMarks(answer({ others }), new Map([[A, NOW_MS]])).get(A)?.mark.atMs).toBe(NOW_MS - 5);
});

it("numbers of two sources, or from long before the pinning, are nobody's first", () => {
  const { freshness } = answer();
  const live = { ...freshness, source: { kind: "live", key: "live", label: "CoinGecko" } as const };
  expect(firstMarks(answer({ others: { age: live, fault: null } }), new Map([[A, NOW_MS]])).size).toBe(0);
  expect(firstMarks(answer(), new Map([[A, NOW_MS + HOUR_MS]])).size).toBe(1);
  expect(firstMarks(answer(), new Map([[A, NOW_MS + HOUR_MS + 1]])).size).toBe(0);
});

it("old numbers stay old where others beside them could not be had", () => {
  const { freshness } = answer();
  const fault = { kind: "budget-spent", detail: "", atMs: NOW_MS, retryAtMs: null } as const;
  const had = (fetchedAtMs: number) =>
    firstMarks(answer({ others: { age: { ...freshness, fetchedAtMs }, fault } }), new Map([[A, NOW_MS]])).get(
      A,
    );
  expect(had(NOW_MS - 10 * HOUR_MS)).toBeUndefined();
  expect(had(NOW_MS - 5)?.mark.atMs).toBe(NOW_MS - 5);
});

it("a token without a price gets no mark, which would be for good; a price of zero is one", () => {
  const priced = (priceUsd: number | null) =>
    firstMarks(answer({ rows: [buildRow({ id: A, priceUsd })] }), new Map([[A, NOW_MS]]));
  expect(priced(null).size).toBe(0);
  expect(priced(0).get(A)?.mark.priceUsd).toBe(0);
});

it("once marked, a pin waits for no more", () => {
  const book = withCurrentPin(EMPTY_BOOK, newPin(A, NOW_MS)) ?? EMPTY_BOOK;
  expect([...unmarkedPins(book)]).toEqual([[A, NOW_MS]]);
  const marked = withMarks(book, firstMarks(answer(), unmarkedPins(book)));
  expect(marked && unmarkedPins(marked).size).toBe(0);
});

it("a token that has got its numbers or was unpinned is asked about again once it is pinned anew", () => {
  const asked = new Set([A, B]);
  expect([...stillAwaited(asked, new Map([[B, NOW_MS]]))]).toEqual([B]);
  expect(stillAwaited(asked, new Map()).size).toBe(0);
  expect(stillAwaited(new Set(), new Map([[A, NOW_MS]])).size).toBe(0);
});
