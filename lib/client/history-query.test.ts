import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { encodeHistory, type HistoryJson } from "../contract/history.ts";
import { RANGE_MS } from "../domain/history.ts";
import { BITCOIN, coinId } from "../domain/ids.ts";
import { HOUR_MS, MINUTE_MS } from "../domain/time.ts";
import { AI_MEDIAN } from "../domain/token-view.ts";
import { SANDBOX_SOURCE } from "../testing/builders.ts";
import { historyPath, historyQuery } from "./history-query.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);

function answer({ isStale = false } = {}): HistoryJson {
  const fault = { kind: "unreachable", detail: "", atMs: NOW, retryAtMs: null } as const;
  return encodeHistory({
    value: {
      id: BITCOIN,
      fromMs: NOW - RANGE_MS["7d"],
      toMs: NOW,
      stepMs: HOUR_MS,
      series: [],
      suspectAtMs: [],
    },
    freshness: {
      source: SANDBOX_SOURCE,
      fetchedAtMs: NOW,
      nextRefreshAtMs: NOW + 5 * MINUTE_MS,
      stale: isStale ? fault : null,
    },
  });
}

describe("the question", () => {
  it("names span and moment as the page's address does, and no more than it takes", () => {
    expect(historyPath(coinId("grass"), "7d", null)).toBe("/api/tokens/grass/history");
    expect(historyPath(AI_MEDIAN, "24h", null)).toBe("/api/tokens/ai-median/history?range=24h");
    const span = { fromMs: Date.UTC(2026, 3, 1), toMs: Date.UTC(2026, 3, 11) };
    expect(historyPath(BITCOIN, span, NOW)).toBe(
      "/api/tokens/bitcoin/history?range=2026-04-01..2026-04-10&at=2026-05-22T08:40Z",
    );
  });
});

describe("asking again", () => {
  /** Whether an answer is asked for again by itself. */
  function isPolled(atMs: number | null, json: HistoryJson): boolean {
    const { queryKey, refetchInterval } = historyQuery(BITCOIN, "7d", atMs);
    const client = new QueryClient();
    client.setQueryData(queryKey, json);
    const query = client.getQueryCache().find<HistoryJson>({ queryKey, exact: true });
    if (query === undefined || typeof refetchInterval !== "function") throw new Error("no query");
    const interval = Reflect.apply(refetchInterval, undefined, [query]);
    return typeof interval === "number" && Number.isFinite(interval);
  }

  it("follows the present, and leaves the past alone", () => {
    expect(isPolled(null, answer())).toBe(true);
    expect(isPolled(NOW, answer())).toBe(false);
  });

  it("goes on for a past answer that is older than it should be", () => {
    expect(isPolled(NOW, answer({ isStale: true }))).toBe(true);
  });
});
