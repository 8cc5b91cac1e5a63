import { describe, expect, test } from "vitest";
import type { Fault } from "../domain/fault.ts";
import type { Freshness } from "../domain/freshness.ts";
import { coinId } from "../domain/ids.ts";
import { MAX_WATCHED, type Watched } from "../domain/watched.ts";
import { buildRow, SANDBOX_SOURCE } from "../testing/builders.ts";
import { decodeWatched, encodeWatched, WatchedJson, watchedGroups, watchedPath } from "./watched.ts";

const NONE = { "1h": null, "24h": null, "7d": null, "30d": null };
const fault: Fault = { kind: "budget-spent", detail: "no calls left", atMs: 10, retryAtMs: null };
const aged = (fetchedAtMs: number): Freshness => ({
  source: { ...SANDBOX_SOURCE, title: undefined },
  fetchedAtMs,
  nextRefreshAtMs: fetchedAtMs + 60,
  stale: null,
});

const watched: Watched = {
  board: aged(5_000),
  others: { age: aged(1_000), fault },
  bitcoin: { priceUsd: null, changes: NONE },
  aiMedian: NONE,
  rows: [buildRow({ id: coinId("a"), priceUsd: null })],
  missing: [{ id: coinId("b"), reason: "not-had" }],
};

function travelled(answer: Watched) {
  return decodeWatched(WatchedJson.parse(JSON.parse(JSON.stringify(encodeWatched(answer)))));
}

describe("an answer about tokens of lists", () => {
  test("keeps the age of numbers from beside the board and why some are missing, both, either or none", () => {
    const { age } = watched.others;
    const beside = [
      { age, fault },
      { age, fault: null },
      { age: null, fault },
      { age: null, fault: null },
    ];
    for (const others of beside) expect(travelled({ ...watched, others }).others).toEqual(others);
  });

  test("keeps unknown numbers unknown, and reasons as they are", () => {
    const { rows, missing, bitcoin, freshness } = travelled(watched);
    expect(rows).toMatchObject([{ id: "a", priceUsd: null }]);
    expect(missing).toEqual(watched.missing);
    expect(bitcoin.priceUsd).toBeNull();
    expect(freshness.fetchedAtMs).toBe(5_000);
  });
});

test("a question names so many ids that its address stays within bounds, each id once, in one order for all", () => {
  const ids = Array.from({ length: 600 }, (_, n) => coinId(`${"long-".repeat(4)}${n}`));
  const groups = watchedGroups([...ids, ...ids].toReversed());
  expect(groups.flat()).toEqual(ids.toSorted());
  for (const group of groups) {
    expect(group.length).toBeLessThanOrEqual(MAX_WATCHED);
    expect(watchedPath(group).length).toBeLessThanOrEqual(3_900);
  }
  expect(
    watchedGroups(Array.from({ length: 251 }, (_, n) => coinId(`t${n}`))).map(({ length }) => length),
  ).toEqual([MAX_WATCHED, 1]);
  expect(watchedGroups([])).toEqual([]);
});
