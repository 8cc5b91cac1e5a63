import { describe, expect, test } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { HOUR_MS } from "@/lib/domain/time";
import { labelOf } from "./asset-labels";
import { comparedPlot } from "./compared-plot";
import { comparedThenAndNow } from "./compared-then-and-now";
import { lateStarts } from "./late-starts";
import { formatIndex } from "./mode-words";
import { addable, MAX_OFFERED, offeredIds } from "./picker-options";

const T = Date.UTC(2026, 4, 1);
const [A, B] = [coinId("a"), coinId("b")];
const both = new Map([
  [A, 0],
  [B, 1],
]);
const onlyA = new Map([[A, 0]]);
const COMPARISON = {
  times: [T, T + HOUR_MS, T + 2 * HOUR_MS, T + 3 * HOUR_MS],
  bitcoinPrices: [10, 10, 20, 20],
  commonStart: 1,
  assets: [
    { id: A, symbol: "AI", name: "Alpha", prices: [1, 2, 4, 3] },
    { id: B, symbol: "BEE", name: "Beta", prices: [null, 5, null, 10] },
  ],
};

describe("lines", () => {
  test("rebased: all are 100 at the common start, and what was before is left out", () => {
    const plot = comparedPlot(COMPARISON, "rebased", both);
    expect(plot?.times).toHaveLength(3);
    expect(plot?.lines.map(({ values }) => values)).toEqual([
      [100, 200, 150],
      [100, null, 200],
    ]);
    expect(plot?.scale).toBe("linear");
    expect(comparedPlot(COMPARISON, "log", onlyA)?.scale).toBe("log");
  });

  test("ratio: what Bitcoin did is taken out", () => {
    const plot = comparedPlot(COMPARISON, "ratio", both);
    const [first, second] = plot?.lines.map(({ values }) => values) ?? [];
    expect(first?.slice(0, 2)).toEqual([100, 100]);
    expect(first?.[2]).toBeCloseTo(75, 9);
    expect(second).toEqual([100, null, 100]);
    expect(comparedPlot({ ...COMPARISON, bitcoinPrices: null }, "ratio", onlyA)).toBeNull();
    expect(comparedPlot({ ...COMPARISON, bitcoinPrices: null }, "rebased", onlyA)).not.toBeNull();
  });

  test("drawdown: from the highest since the common start", () => {
    expect(comparedPlot(COMPARISON, "drawdown", onlyA)?.lines[0]?.values).toEqual([0, 0, -0.25]);
  });

  test("a line's look is the asset's, whichever others could be had", () => {
    const places = new Map([
      [coinId("missing"), 3],
      [B, 5],
    ]);
    const plot = comparedPlot(COMPARISON, "rebased", places);
    expect(plot?.lines.map(({ id, place }) => [id, place])).toEqual([["b", 5]]);
  });

  test("no moment in common is no plot", () => {
    expect(comparedPlot({ ...COMPARISON, commonStart: null }, "rebased", onlyA)).toBeNull();
  });
});

test("namesakes are told apart by name", () => {
  const all = [
    { symbol: "AI", name: "Alpha" },
    { symbol: "AI", name: "Sleepless" },
    { symbol: "TAO", name: "Bittensor" },
  ];
  expect(all.map((asset) => labelOf(asset, all))).toEqual(["Alpha", "Sleepless", "TAO"]);
});

describe("late starts", () => {
  const prices = (from: number) => Array.from({ length: 10 }, (_, index) => (index < from ? null : 1));
  const times = Array.from({ length: 10 }, (_, index) => T + index * HOUR_MS);

  test("a token younger than the others says since when", () => {
    const assets = [
      { name: "Old", prices: prices(1) },
      { name: "Young", prices: prices(5) },
    ];
    expect(lateStarts({ times, assets, bitcoinPrices: null })).toEqual([
      { name: "Young", sinceMs: T + 5 * HOUR_MS },
    ]);
  });

  test("alone it is told from Bitcoin, and what begins late for all is the window’s", () => {
    const assets = [{ name: "Young", prices: prices(5) }];
    expect(lateStarts({ times, assets, bitcoinPrices: prices(0) })).toHaveLength(1);
    expect(lateStarts({ times, assets, bitcoinPrices: prices(4) })).toEqual([]);
  });

  test("an asset without any price is not called young", () => {
    expect(
      lateStarts({ times, assets: [{ name: "None", prices: prices(10) }], bitcoinPrices: prices(0) }),
    ).toEqual([]);
  });
});

test("an index is written with as many digits as can be told apart", () => {
  expect([100, 131.24, 999.96, 12_345.6, 0.0421, 0, null].map((value) => formatIndex(value))).toEqual([
    "100.0",
    "131.2",
    "1,000",
    "12,346",
    "0.042",
    "0.0",
    "—",
  ]);
});

describe("picker", () => {
  const ids = (...texts: string[]) => texts.map(coinId);

  test("offers what is set aside, then pinned, then opened lately, each once and none that is compared", () => {
    const kept = { basket: ids("x", "y"), pinned: ids("y", "p"), recent: ids("r", "c") };
    expect(offeredIds(kept, ids("c"))).toEqual(["x", "y", "p", "r"]);
    const many = Array.from({ length: 40 }, (_, index) => coinId(`t${index}`));
    expect(offeredIds({ basket: [], pinned: many, recent: [] }, [])).toHaveLength(MAX_OFFERED);
  });

  test("offers nothing when eight are chosen", () => {
    const coin = { id: coinId("z"), symbol: "Z", name: "Z", imageUrl: null, matched: null, contract: null };
    const found = { ...coin, platforms: [], platformCount: 0, marketCapUsd: null, marketCapRank: null };
    const coins = [{ ...found, isOnBoard: null, symbolCount: 1 }];
    const eight = Array.from({ length: 8 }, (_, index) => coinId(`t${index}`));
    expect(addable(coins, eight)).toEqual([]);
    expect(addable(coins, eight.slice(1))).toHaveLength(1);
    expect(addable(coins, [coinId("z")])).toEqual([]);
  });
});

test("then and now: a difference only where both are known", () => {
  const told = (id: string, priceUsd: number | null) => ({
    id: coinId(id),
    name: id,
    statistics: { priceUsd, turnover: 0.5 },
  });
  const lines = comparedThenAndNow(
    [told("a", 2), told("b", 2), told("c", null)],
    [told("c", 1), told("a", 3)],
  );
  expect(lines.map(({ difference }) => difference)).toEqual([0.5, null, null]);
  expect(lines[1]).toMatchObject({ price: { then: 2, now: null }, turnover: { then: 0.5, now: null } });
});
