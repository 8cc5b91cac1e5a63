import { describe, expect, test } from "vitest";
import { encodeWatched, WatchedJson } from "../contract/watched.ts";
import type { Fault } from "../domain/fault.ts";
import type { Freshness } from "../domain/freshness.ts";
import { coinId } from "../domain/ids.ts";
import type { Source } from "../domain/source.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/time.ts";
import type { MissingReason, Watched } from "../domain/watched.ts";
import { buildRow, SANDBOX_SOURCE } from "../testing/builders.ts";
import { isKeptWatched, joinWatched } from "./join-watched.ts";

const NOW_MS = Date.UTC(2026, 4, 22);
const NONE = { "1h": null, "24h": null, "7d": null, "30d": null };
const LIVE: Source = { kind: "live", key: "live", label: "CoinGecko" };
const FAULT: Fault = { kind: "unreachable", detail: "no route", atMs: NOW_MS, retryAtMs: null };

function ofAge(ageMs: number, source: Source = SANDBOX_SOURCE): Freshness {
  return { source, fetchedAtMs: NOW_MS - ageMs, nextRefreshAtMs: NOW_MS, stale: null };
}

interface Told {
  readonly rows?: string;
  readonly missing?: Readonly<Record<string, MissingReason>>;
  readonly others?: Watched["others"];
}

/** As the server writes it; a token's price is that of Bitcoin, so that rows can be told apart. */
function kept(board: Freshness, priceUsd: number, { rows = "", missing = {}, others }: Told) {
  return encodeWatched({
    board,
    others: others ?? { age: null, fault: null },
    bitcoin: { priceUsd, changes: NONE },
    aiMedian: NONE,
    rows: Array.from(rows).map((id) => buildRow({ id: coinId(id), priceUsd })),
    missing: Object.entries(missing).map(([id, reason]) => ({ id: coinId(id), reason })),
  });
}

/** As the browser reads it. */
function join(answers: readonly WatchedJson[], ids: string) {
  const joined = joinWatched(answers.filter(isKeptWatched), Array.from(ids), NOW_MS);
  return joined && WatchedJson.parse(joined);
}

const pricesOf = (json: WatchedJson | null) => json?.rows.map(({ id, priceUsd }) => [id, priceUsd]);

describe("kept answers about tokens", () => {
  test("give what is left of a list, with the age and Bitcoin of the answer", () => {
    const joined = join([kept(ofAge(MINUTE_MS), 1, { rows: "abc" })], "ac");
    expect(pricesOf(joined)).toEqual([
      ["a", 1],
      ["c", 1],
    ]);
    expect(joined).toMatchObject({ meta: { fetchedAt: "2026-05-21T23:59:00.000Z" }, missing: [] });
  });

  test("of several the newest tells of each token, and all are as old as the oldest that is needed", () => {
    const [newest, middle, unneeded] = [
      kept(ofAge(MINUTE_MS), 1, { rows: "a" }),
      kept(ofAge(2 * HOUR_MS), 2, { rows: "ab" }),
      kept(ofAge(9 * HOUR_MS), 3, { rows: "ab" }),
    ];
    const joined = join([newest, middle, unneeded], "ab");
    expect(pricesOf(joined)).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(joined).toMatchObject({ meta: middle.meta, bitcoin: { priceUsd: 2 } });
  });

  test("a token that none tells of is left out, and where that is all there is no answer", () => {
    const answers = [kept(ofAge(MINUTE_MS), 1, { rows: "a" })];
    expect(join(answers, "az")).toMatchObject({ rows: [{ id: "a" }], missing: [] });
    expect(join(answers, "z")).toBeNull();
    expect(join([], "a")).toBeNull();
  });

  test("older numbers come before a newer reason for none", () => {
    const newer = kept(ofAge(MINUTE_MS), 1, { missing: { a: "not-had", b: "unlisted" } });
    const joined = join([newer, kept(ofAge(HOUR_MS), 2, { rows: "a" })], "ab");
    expect(joined).toMatchObject({ rows: [{ id: "a" }], missing: [{ id: "b", reason: "unlisted" }] });
  });

  test("the age of numbers from beside the board, and why some are missing, go along", () => {
    const others = { age: ofAge(3 * HOUR_MS), fault: FAULT };
    const beside = kept(ofAge(HOUR_MS), 1, { rows: "a", others });
    const joined = join([kept(ofAge(0), 2, { rows: "b" }), beside], "ab");
    expect(joined?.others).toEqual(beside.others);
  });

  test("of two sources only the newest's are given, and none of more than a day ago, be it those beside the board", () => {
    const live = kept(ofAge(0, LIVE), 1, { rows: "a" });
    expect(pricesOf(join([live, kept(ofAge(1), 2, { rows: "b" })], "ab"))).toEqual([["a", 1]]);
    expect(join([kept(ofAge(DAY_MS), 1, { rows: "a" })], "a")).toBeNull();
    const others = { age: ofAge(DAY_MS), fault: null };
    expect(join([kept(ofAge(0), 1, { rows: "a", others })], "a")).toBeNull();
  });

  test("what cannot be joined is passed over", () => {
    const good = kept(ofAge(0), 1, { rows: "a" });
    const bad = [
      null,
      7,
      [],
      {},
      { ...good, others: null },
      { ...good, rows: [null] },
      { ...good, meta: {} },
    ];
    expect(bad.filter(isKeptWatched)).toEqual([]);
    expect(isKeptWatched(good)).toBe(true);
  });
});
