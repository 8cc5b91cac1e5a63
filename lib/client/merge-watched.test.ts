import { expect, it } from "vitest";
import type { DecodedWatched } from "../contract/watched.ts";
import type { Fault } from "../domain/fault.ts";
import type { Freshness } from "../domain/freshness.ts";
import { coinId } from "../domain/ids.ts";
import { buildRow, SANDBOX_SOURCE } from "../testing/builders.ts";
import { keptOnly, mergeWatched } from "./merge-watched.ts";

const [A, B, C] = [coinId("a"), coinId("b"), coinId("c")];
const NOTHING_BESIDE = { age: null, fault: null };
const NONE = { "1h": null, "24h": null, "7d": null, "30d": null };

function freshness(fetchedAtMs: number, source = SANDBOX_SOURCE): Freshness {
  return { source, fetchedAtMs, nextRefreshAtMs: fetchedAtMs + 1, stale: null };
}

function answer(changes: Partial<DecodedWatched> = {}): DecodedWatched {
  const bitcoin = { priceUsd: 77_000, changes: NONE };
  return {
    freshness: freshness(5),
    others: NOTHING_BESIDE,
    bitcoin,
    aiMedian: NONE,
    rows: [],
    missing: [],
    ...changes,
  };
}

const fault: Fault = { kind: "unreachable", detail: "no route", atMs: 1, retryAtMs: null };

it("several answers are one, as old as the oldest of them", () => {
  const merged = mergeWatched(
    [
      answer({ rows: [buildRow({ id: A })] }),
      answer({
        freshness: freshness(3),
        bitcoin: { priceUsd: 76_000, changes: NONE },
        rows: [buildRow({ id: B })],
        missing: [{ id: C, reason: "unlisted" }],
      }),
    ],
    [A, B, C],
  );
  expect(merged).toMatchObject({
    freshness: { fetchedAtMs: 3 },
    bitcoin: { priceUsd: 76_000 },
    rows: [{ id: A }, { id: B }],
    missing: [{ id: C, reason: "unlisted" }],
  });
});

it("of the numbers from beside the board the oldest age stands, and the first fault next to it", () => {
  const others = (...all: readonly DecodedWatched["others"][]) =>
    mergeWatched(
      all.map((one) => answer({ others: one })),
      [],
    )?.others;
  const of = (fetchedAtMs: number) => ({ age: freshness(fetchedAtMs), fault: null });
  expect(others(NOTHING_BESIDE, of(4), of(2), NOTHING_BESIDE)).toEqual(of(2));
  expect(others(of(2), { age: null, fault }, of(3))).toEqual({ age: freshness(2), fault });
  expect(others({ age: freshness(3), fault }, of(4))).toEqual({ age: freshness(3), fault });
  expect(others(NOTHING_BESIDE, NOTHING_BESIDE)).toEqual(NOTHING_BESIDE);
});

it("ids whose question was not answered are missing, once each", () => {
  expect(mergeWatched([answer({ rows: [buildRow({ id: A })] })], [A, B, B])?.missing).toEqual([
    { id: B, reason: "not-had" },
  ]);
});

it("answers of two sources never meet, and none is nothing", () => {
  const live = { kind: "live", key: "live", label: "CoinGecko" } as const;
  expect(mergeWatched([answer(), answer({ freshness: freshness(5, live) })], [])).toBeNull();
  expect(mergeWatched([], [A])).toBeNull();
});

it("of another choice of ids only what is asked for stays", () => {
  const whole = answer({
    rows: [buildRow({ id: A }), buildRow({ id: B })],
    missing: [{ id: C, reason: "unlisted" }],
  });
  expect(keptOnly(whole, [B])).toMatchObject({ rows: [{ id: B }], missing: [] });
});
