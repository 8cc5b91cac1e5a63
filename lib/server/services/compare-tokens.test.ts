import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fresh } from "../../domain/freshness.ts";
import type { ChartSpan, HistoryWindow } from "../../domain/history.ts";
import { BITCOIN, type CoinId, categoryId, coinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { buildBitcoin, buildQuote, SANDBOX_SOURCE } from "../../testing/builders.ts";
import { createFakeMarketData } from "../../testing/fake-market-data.ts";
import { upstreamError } from "../errors.ts";
import { createCompareTokens } from "./compare-tokens.ts";
import { createBoardReader } from "./get-board.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const AI = categoryId("artificial-intelligence");
const PATIENCE = { priority: "person", waitMs: 1_000 } as const;
const OLD = coinId("old");
const YOUNG = coinId("young");
const ELSEWHERE = coinId("elsewhere");

/** An hourly random-looking walk that is the same for one seed; Bitcoin is seed 1. */
function priceAt(seed: number, atMs: number): number {
  const hour = Math.floor(atMs / HOUR_MS);
  const own = Math.sin(hour * (0.7 + seed / 9)) + Math.sin(hour / (5 + seed));
  return seed * (1 + 0.05 * Math.sin(hour / 31) + 0.03 * own);
}

function seriesOf(seed: number, window: HistoryWindow, bornMs = 0): Series {
  const endMs = window.kind === "day" ? NOW : (window.endMs ?? NOW);
  const [days, stepMs] =
    window.kind === "day" ? [1, HOUR_MS / 12] : window.kind === "quarter" ? [90, HOUR_MS] : [365, DAY_MS];
  const first = Math.ceil((endMs - days * DAY_MS) / stepMs);
  const count = Math.floor(endMs / stepMs) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * stepMs)
    .filter((atMs) => atMs >= bornMs)
    .map((atMs) => ({
      atMs,
      priceUsd: priceAt(seed, atMs),
      marketCapUsd: 1e6 * seed,
      volume24hUsd: 5e5 * seed,
    }));
}

interface Given {
  readonly histories?: (id: CoinId, window: HistoryWindow) => Series | Error;
  readonly fetchedAtMs?: number;
}

const BORN = NOW - 40 * DAY_MS;

function historyOf(id: CoinId, window: HistoryWindow): Series {
  const seeds = new Map([
    [BITCOIN, 1],
    [OLD, 2],
    [YOUNG, 3],
    [ELSEWHERE, 4],
  ]);
  return seriesOf(seeds.get(id) ?? 9, window, id === YOUNG ? BORN : 0);
}

function comparing({ histories = historyOf, fetchedAtMs = NOW }: Given = {}) {
  const asked: string[] = [];
  const quotes = [
    buildBitcoin(),
    buildQuote({ id: OLD, name: "Old", symbol: "OLD" }),
    buildQuote({ id: YOUNG, name: "Young", symbol: "YNG" }),
  ];
  const fake = createFakeMarketData({
    quotes,
    members: new Map([[AI, quotes.slice(1)]]),
    coinList: [{ id: ELSEWHERE, symbol: "ELS", name: "Elsewhere", platforms: {} }],
  });
  const market = {
    ...fake,
    history(id: CoinId, window: HistoryWindow): Promise<Fresh<Series>> {
      asked.push(`${id} ${window.kind}`);
      const answer = histories(id, window);
      if (answer instanceof Error) return Promise.reject(answer);
      const freshness = { source: SANDBOX_SOURCE, fetchedAtMs, nextRefreshAtMs: NOW + HOUR_MS, stale: null };
      return Promise.resolve({ value: answer, freshness });
    },
  };
  const current = () => Promise.resolve(market);
  const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
  const compareTokens = createCompareTokens(current, reader, { nowMs: () => NOW });
  const compare = (ids: readonly CoinId[], span: ChartSpan = "30d", atMs: number | null = null) =>
    compareTokens({ ids, span, atMs }, PATIENCE);
  return { asked, fake, compare };
}

describe("calls", () => {
  test("each asset costs one, Bitcoin one more, and Bitcoin among them none more", async () => {
    const alone = comparing();
    await alone.compare([OLD, YOUNG]);
    expect(alone.asked.toSorted()).toEqual(["bitcoin quarter", "old quarter", "young quarter"]);
    const withBitcoin = comparing();
    await withBitcoin.compare([BITCOIN, OLD]);
    expect(withBitcoin.asked.toSorted()).toEqual(["bitcoin quarter", "old quarter"]);
  });

  test("ids that CoinGecko does not list cost none, and are named", async () => {
    const { asked, compare } = comparing();
    const { value } = await compare([coinId("invented"), OLD]);
    expect(asked).not.toContain("invented quarter");
    expect(value.missing).toEqual([{ id: "invented", fault: null }]);
    expect(value.assets.map(({ id }) => id)).toEqual(["old"]);
  });

  test("nothing but unlisted ids asks for no history at all", async () => {
    const { asked, compare } = comparing();
    const { value } = await compare([coinId("invented")]);
    expect(asked).toEqual([]);
    expect(value).toMatchObject({ assets: [], times: [], commonStart: null });
  });

  test("the list is not asked for tokens that the board follows", async () => {
    const { fake, compare } = comparing();
    await compare([BITCOIN, OLD]);
    expect(fake.asked).not.toContain("coinList");
  });
});

test("a span from before history is told begins with it, so that no address makes a long grid", async () => {
  const { compare } = comparing();
  const { value } = await compare([OLD], { fromMs: Date.UTC(2009, 0, 3), toMs: NOW - 290 * DAY_MS });
  expect(value.fromMs).toBe(Date.UTC(2025, 4, 23));
  expect(value.times[0]).toBe(value.fromMs);
  expect(value.times.length).toBeLessThan(91 * 24);
});

test("histories of days only are laid on days", async () => {
  const daily = (id: CoinId) => historyOf(id, { kind: "year", endMs: null });
  const { value } = await comparing({ histories: daily }).compare([OLD, YOUNG]);
  expect(value.stepMs).toBe(DAY_MS);
  expect(value.assets[0]?.prices.every((price) => price !== null)).toBe(true);
});

describe("faults", () => {
  const refusing = (refused: CoinId) =>
    comparing({
      histories: (id, window) =>
        id === refused
          ? upstreamError("rate-limited", "slow down", NOW, NOW + 60_000)
          : historyOf(id, window),
    });

  test("an asset that fails is missing with its fault, the others stand, and it is asked again in time", async () => {
    const { value, freshness } = await refusing(OLD).compare([OLD, YOUNG]);
    expect(value.missing).toMatchObject([{ id: "old", fault: { kind: "rate-limited" } }]);
    expect(value.assets.map(({ id }) => id)).toEqual(["young"]);
    expect(freshness.nextRefreshAtMs).toBe(NOW + 60_000);
  });

  test("without Bitcoin nothing is measured against it, and the rest stands", async () => {
    const { value } = await refusing(BITCOIN).compare([OLD]);
    expect(value.bitcoinPrices).toBeNull();
    expect(value.assets[0]?.statistics.beta).toEqual({ beta: null, betaLow: null, betaHigh: null, n: 0 });
    expect(value.assets[0]?.statistics.totalReturn).not.toBeNull();
  });

  test("a comparison of which nothing can be had is the fault", async () => {
    await expect(refusing(OLD).compare([OLD])).rejects.toMatchObject({ fault: { kind: "rate-limited" } });
  });
});

describe("the span", () => {
  test("a young token moves the common start, and all returns begin there", async () => {
    const { value } = await comparing().compare([OLD, YOUNG], "90d");
    const startMs = value.times[value.commonStart ?? -1] ?? 0;
    expect(startMs).toBe(Math.ceil(BORN / HOUR_MS) * HOUR_MS);
    expect(value.assets[1]?.firstAtMs).toBe(startMs);
    const endMs = Math.floor(NOW / HOUR_MS) * HOUR_MS;
    expect(value.assets[0]?.statistics.totalReturn).toBeCloseTo(
      priceAt(2, endMs) / priceAt(2, startMs) - 1,
      12,
    );
  });

  test("an asset without any price does not take the start from the others", async () => {
    const { compare } = comparing({
      histories: (id, window) => (id === YOUNG ? [] : historyOf(id, window)),
    });
    const { value } = await compare([OLD, YOUNG]);
    expect(value.commonStart).toBe(0);
    expect(value.assets[1]?.statistics).toMatchObject({ totalReturn: null, maxDrawdown: null });
  });

  test("a live span ends with the oldest answer", async () => {
    const { value } = await comparing({ fetchedAtMs: NOW - 3 * HOUR_MS }).compare([OLD], "7d");
    expect(value.toMs).toBe(NOW - 3 * HOUR_MS);
    expect(value.fromMs).toBe(NOW - 3 * HOUR_MS - 7 * DAY_MS);
    expect(value.times.at(-1)).toBe(value.toMs);
  });

  test("in a market that stands still it ends with the last point", async () => {
    const stoodStillMs = NOW - 100 * DAY_MS;
    const before = (id: CoinId, window: HistoryWindow) =>
      historyOf(id, window).map((point) => ({ ...point, atMs: point.atMs - 100 * DAY_MS }));
    const { value } = await comparing({ histories: before }).compare([OLD, BITCOIN], "7d");
    expect(value.toMs).toBe(Math.floor(stoodStillMs / HOUR_MS) * HOUR_MS);
    expect(value.assets[0]?.statistics.totalReturn).not.toBeNull();
    expect(value.assets[0]?.statistics.beta.n).toBe(60);
  });

  test("60 days of pairs come of a quarter's window whatever part of it is drawn, and none of a day's", async () => {
    const week = await comparing().compare([OLD], "7d");
    expect(week.value.assets[0]?.statistics.beta.n).toBe(60);
    const day = await comparing().compare([OLD], "24h");
    expect(day.value.assets[0]?.statistics.beta).toMatchObject({ beta: null, n: 0 });
  });

  test("what lies before the last 365 days is refused, and costs nothing", async () => {
    const { asked, compare } = comparing();
    await expect(compare([OLD], "30d", NOW - 400 * DAY_MS)).rejects.toMatchObject({ kind: "unknown-moment" });
    const span = { fromMs: NOW - 500 * DAY_MS, toMs: NOW - 400 * DAY_MS };
    await expect(compare([OLD], span)).rejects.toMatchObject({ kind: "unknown-moment" });
    expect(asked).toEqual([]);
  });

  test("days chosen after the moment of the page leave nothing to draw, and nothing breaks", async () => {
    const span = { fromMs: NOW - DAY_MS, toMs: NOW };
    const { value } = await comparing().compare([OLD], span, NOW - 5 * DAY_MS);
    expect(value.times.length).toBeLessThanOrEqual(1);
    expect(value.toMs).toBe(NOW - 5 * DAY_MS);
  });
});

describe("now and then", () => {
  test("the present's figures are the board's, the past's those of its last point", async () => {
    const live = await comparing().compare([OLD]);
    expect(live.value.assets[0]?.statistics).toMatchObject({ priceUsd: 0.269, change24h: 0.066 });
    const atMs = NOW - 9 * DAY_MS;
    const past = await comparing().compare([OLD], "30d", atMs);
    const lastMs = Math.floor(atMs / HOUR_MS) * HOUR_MS;
    expect(past.value.assets[0]?.statistics).toMatchObject({
      priceUsd: priceAt(2, lastMs),
      change24h: priceAt(2, lastMs) / priceAt(2, lastMs - DAY_MS) - 1,
      turnover: 0.5,
    });
    expect(past.value.asOfMs).toBe(atMs);
  });

  test("the past's figures are the same over every span, a year among them", async () => {
    const atMs = NOW - 12 * DAY_MS - 3 * HOUR_MS;
    const { asked, compare } = comparing();
    const short = (await compare([OLD, BITCOIN], "30d", atMs)).value.assets;
    const long = (await compare([OLD, BITCOIN], "1y", atMs)).value.assets;
    const atTheEnd = (assets: typeof long) =>
      assets.map(({ prices, statistics }) => ({
        ...statistics,
        last: prices.at(-1),
        totalReturn: null,
        maxDrawdown: null,
      }));
    expect(atTheEnd(long)).toEqual(atTheEnd(short));
    expect(long[0]?.statistics.priceUsd).toBeCloseTo(priceAt(2, atMs), 9);
    expect(asked.filter((call) => call === "old quarter")).toHaveLength(2);
    expect(asked.filter((call) => call === "old year")).toHaveLength(1);
  });

  test("a recent moment has the price of its 5-minute point, over every span, and a day's chart its steps", async () => {
    const atMs = NOW - 25 * 60_000;
    for (const span of ["24h", "30d", "1y"] as const) {
      const { asked, compare } = comparing();
      const { value } = await compare([OLD], span, atMs);
      expect(value.assets[0]?.statistics.priceUsd).toBeCloseTo(priceAt(2, atMs), 9);
      expect(value.assets[0]?.prices.at(-1)).toBeCloseTo(priceAt(2, atMs), 9);
      expect(asked).toContain("old day");
      if (span === "24h") expect(value.stepMs).toBe(5 * 60_000);
    }
    const { asked, compare } = comparing();
    await compare([OLD], "30d", NOW - 2 * DAY_MS);
    expect(asked).not.toContain("old day");
  });

  test("long days of one's own that end in the past have returns and changes up to their end", async () => {
    const toMs = NOW - (NOW % DAY_MS) - 12 * DAY_MS;
    const { value } = await comparing().compare([OLD], { fromMs: toMs - 150 * DAY_MS, toMs });
    const [old] = value.assets;
    expect(old?.prices.at(-1)).toBeCloseTo(priceAt(2, toMs), 9);
    expect(old?.statistics.totalReturn).toBeCloseTo(
      priceAt(2, toMs) / priceAt(2, toMs - 150 * DAY_MS) - 1,
      9,
    );
    expect(old?.statistics.change24h).toBeCloseTo(priceAt(2, toMs) / priceAt(2, toMs - DAY_MS) - 1, 9);
  });

  test("as of the past, nothing that came later changes anything", async () => {
    const ids = [BITCOIN, OLD, YOUNG];
    const spans = fc.constantFrom("24h" as const, "7d" as const, "30d" as const, "1y" as const);
    const later = fc.record({
      priceUsd: fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      isCut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        spans,
        fc.integer({ min: 1, max: 50 * 24 * 12 }),
        later,
        async (span, steps, change) => {
          const atMs = NOW - steps * (HOUR_MS / 12);
          const altered = (id: CoinId, window: HistoryWindow) =>
            historyOf(id, window).flatMap((point) => {
              if (point.atMs <= atMs) return [point];
              return change.isCut ? [] : [{ ...point, priceUsd: change.priceUsd, volume24hUsd: 1e12 }];
            });
          const { value } = await comparing().compare(ids, span, atMs);
          const known = await comparing({ histories: altered }).compare(ids, span, atMs);
          expect(known.value).toEqual(value);
          expect(value.times.every((timeMs) => timeMs <= atMs)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("that a jump was a broken print is not known before the price has come back", async () => {
    const strikeMs = Math.floor((NOW - 3 * DAY_MS) / HOUR_MS) * HOUR_MS;
    const struck = (id: CoinId, window: HistoryWindow) =>
      historyOf(id, window).map((point) =>
        id === OLD && point.atMs === strikeMs ? { ...point, priceUsd: 1e6 } : point,
      );
    const priceAsOf = async (atMs: number) => {
      const { value } = await comparing({ histories: struck }).compare([OLD], "7d", atMs);
      return value.assets[0]?.statistics.priceUsd;
    };
    expect(await priceAsOf(strikeMs)).toBe(1e6);
    expect(await priceAsOf(strikeMs + HOUR_MS)).toBeLessThan(10);
  });

  test("a print that jumps and comes back at once is left out of hourly prices, and stays in daily ones", async () => {
    const strikeMs = Math.floor((NOW - 3 * DAY_MS) / DAY_MS) * DAY_MS;
    const struck = (id: CoinId, window: HistoryWindow) =>
      historyOf(id, window).map((point) =>
        id === OLD && point.atMs === strikeMs ? { ...point, priceUsd: 1e6 } : point,
      );
    const highest = async (span: ChartSpan) => {
      const { value } = await comparing({ histories: struck }).compare([OLD], span);
      return Math.max(...(value.assets[0]?.prices ?? []).map((price) => price ?? 0));
    };
    expect(await highest("30d")).toBeLessThan(10);
    expect(await highest("1y")).toBe(1e6);
  });
});
