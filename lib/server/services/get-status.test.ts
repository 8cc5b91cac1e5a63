import { describe, expect, test } from "vitest";
import { categoryId } from "../../domain/ids.ts";
import { SANDBOX_SOURCE } from "../../testing/builders.ts";
import type { BudgetReport } from "../budget/port.ts";
import type { EntryReport } from "../cache/port.ts";
import { type StatusInputs, statusOf } from "./get-status.ts";

const AI = categoryId("artificial-intelligence");
const BUDGET: BudgetReport = {
  plan: { name: "demo", perMinute: 100, burst: 10, perMonth: 10_000 },
  month: "2026-05",
  creditsUsed: 10,
  creditsLeft: 9_990,
  requestsSent: 12,
  reserve: 1_000,
  pacePerMinute: 100,
  waiting: 0,
  coolingUntilMs: null,
};
const WELL: StatusInputs = {
  nowMs: 100_000,
  startedAtMs: 0,
  source: { kind: "live", key: "live", label: "CoinGecko" },
  choice: { configured: "auto", reason: "CoinGecko answers.", nextProbeAtMs: null },
  budget: BUDGET,
  boardIntervalMs: 300_000,
  universe: { basis: "category", reason: null, ids: [] },
  categories: [AI],
  knownCategories: new Set([AI]),
  entries: [],
};

function entry(changes: Partial<EntryReport>): EntryReport {
  return {
    key: "board",
    fetchedAtMs: 0,
    nextRefreshAtMs: 0,
    lastFault: { kind: "rate-limited", detail: "", atMs: 0, retryAtMs: null },
    isFailing: true,
    refreshing: false,
    ...changes,
  };
}

function degraded(changes: Partial<StatusInputs>): readonly string[] {
  return statusOf({ ...WELL, ...changes }).degraded;
}

describe("status", () => {
  test("nothing is degraded when all is well", () => {
    expect(degraded({})).toEqual([]);
  });

  test.each<[string, Partial<StatusInputs>]>([
    ["a simulated market", { source: SANDBOX_SOURCE }],
    ["a stand-in", { source: { kind: "stand-in", key: "stand-in:x", label: "x" } }],
    ["a month that is used up", { budget: { ...BUDGET, creditsLeft: 0 } }],
    ["a month that is nearly used up", { budget: { ...BUDGET, creditsLeft: 1_000 } }],
    ["a pause", { budget: { ...BUDGET, coolingUntilMs: 100_001 } }],
    ["the built-in list", { universe: { basis: "curated", reason: "ai: gone", ids: [] } }],
    ["a category that cannot be used", { universe: { basis: "category", reason: "ai: gone", ids: [] } }],
    ["an unknown category", { knownCategories: new Set() }],
    ["a failing resource", { entries: [entry({})] }],
  ])("%s is named in one sentence", (_, changes) => {
    expect(degraded(changes)).toHaveLength(1);
  });

  test("what single coins' answers are kept is counted and not told", () => {
    const keys = [
      "board",
      "/coins/list?x=1",
      "/coins/categories/list",
      "/coins/markets?category=ai",
      "/coins/bitcoin/market_chart?days=365",
      "/coins/markets?ids=grass,near&x=1",
      "opened:/coins/grass/market_chart?days=7",
      "opened:/coins/markets?ids=grass&x=1",
    ];
    const status = statusOf({
      ...WELL,
      entries: keys.map((key) => entry({ key, isFailing: key.includes("grass/market_chart") })),
    });
    expect(status.entries.map(({ key }) => key)).toEqual(keys.slice(0, 6));
    expect(status.coinEntries).toEqual({ kept: 2, failing: 1 });
  });

  test("several resources that fail for one reason are one sentence", () => {
    expect(degraded({ entries: [entry({}), entry({ key: "other" })] })).toHaveLength(1);
  });

  test("a failure that is over, a pause that is over and a category not checked yet are no trouble", () => {
    expect(degraded({ entries: [entry({ isFailing: false })] })).toEqual([]);
    expect(degraded({ budget: { ...BUDGET, coolingUntilMs: 100_000 } })).toEqual([]);
    expect(degraded({ knownCategories: null })).toEqual([]);
  });
});
