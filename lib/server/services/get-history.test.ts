import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChartSpan, HistoryWindow } from "../../domain/history.ts";
import { type CoinId, categoryId, coinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../domain/time.ts";
import { AI_MEDIAN, type Overlay } from "../../domain/token-view.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData } from "../../testing/fake-market-data.ts";
import { isProductError } from "../errors.ts";
import { createBoardReader } from "./get-board.ts";
import { createGetHistory } from "./get-history.ts";

const AI = categoryId("artificial-intelligence");
const NOW = Date.UTC(2026, 4, 22, 8, 42);
const AT = NOW - 12 * DAY_MS;
const PATIENCE = { priority: "person", waitMs: 1_000 } as const;
const ID = coinId("followed");

function historyOf(
  history: (id: CoinId, window: HistoryWindow) => Series,
  sparklines = [[1, 2]],
  nowMs = () => NOW,
) {
  const quotes = sparklines.map((sparkline7d, index) =>
    buildQuote({ id: index === 0 ? ID : coinId(`other-${index}`), sparkline7d }),
  );
  const market = createFakeMarketData({
    quotes: [buildBitcoin(), ...quotes],
    members: new Map([[AI, quotes]]),
    coinList: [],
    history,
  });
  const current = () => Promise.resolve(market);
  const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
  const getHistory = createGetHistory(current, reader, { nowMs });
  return {
    market,
    ask: async (span: ChartSpan, atMs: number | null = null, id: Overlay = ID) =>
      (await getHistory({ id, span, atMs }, PATIENCE)).value,
  };
}

/** Hourly prices up to `endMs`, the last of them there. */
function hourly(prices: readonly number[], endMs: number): Series {
  return prices.map((priceUsd, index) => ({
    atMs: endMs - (prices.length - 1 - index) * HOUR_MS,
    priceUsd,
    marketCapUsd: null,
    volume24hUsd: null,
  }));
}

const swinging = Array.from({ length: 90 * 24 }, (_, hour) => 100 + 5 * Math.sin(hour / 9));

async function complaintOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.catch((caught: unknown) => caught);
  return isProductError(error) ? `${error.kind}: ${error.message}` : "";
}

describe("a span of history", () => {
  test("goes up to the last point there is, so that a market that stands still has a chart", async () => {
    const stoppedMs = NOW - 180 * DAY_MS;
    const { ask } = historyOf(() => hourly(swinging, stoppedMs));
    const { fromMs, toMs, series } = await ask("7d");
    expect([fromMs, toMs]).toEqual([stoppedMs - 7 * DAY_MS, stoppedMs]);
    expect(series).toHaveLength(7 * 24 + 1);
  });

  test("an answer that was waited for is shown to its last point", async () => {
    let nowMs = NOW;
    const { ask } = historyOf(
      () => {
        nowMs = NOW + 20 * SECOND_MS;
        return hourly(swinging, nowMs - 5 * SECOND_MS);
      },
      undefined,
      () => nowMs,
    );
    expect((await ask("7d")).series.at(-1)?.atMs).toBe(NOW + 15 * SECOND_MS);
  });

  test("as of a moment ends there, and what came later changes nothing, broken prints included", async () => {
    const anyPrice = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const index = Math.floor((swinging.length * HOUR_MS - (NOW - AT)) / HOUR_MS) - 1;
    await fc.assert(
      fc.asyncProperty(fc.array(anyPrice, { minLength: 1, maxLength: 5 }), anyPrice, async (later, last) => {
        const known = swinging.map((price, place) => (place === index ? last : price));
        const changed = known.map((price, place) =>
          place > index + 1 ? (later[place % later.length] ?? price) : price,
        );
        const [before, after] = await Promise.all([
          historyOf(() => hourly(known, NOW)).ask("30d", AT),
          historyOf(() => hourly(changed, NOW)).ask("30d", AT),
        ]);
        expect(after).toEqual(before);
        expect(before.toMs).toBe(AT);
      }),
      { numRuns: 20 },
    );
  });

  test("names the points that look like broken prints, and keeps them", async () => {
    const prices = swinging.map((price, hour) => (hour === swinging.length - 30 ? price * 40 : price));
    const { series, suspectAtMs } = await historyOf(() => hourly(prices, NOW)).ask("7d");
    expect(suspectAtMs).toEqual([NOW - 29 * HOUR_MS]);
    expect(series.find(({ atMs }) => atMs === suspectAtMs[0])?.priceUsd).toBeGreaterThan(3_000);
  });

  test("of daily points has no suspects: real crashes look the same there", async () => {
    const daily = swinging.slice(0, 365).map((price, day) => ({
      atMs: NOW - (364 - day) * DAY_MS,
      priceUsd: day === 200 ? price * 40 : price,
      marketCapUsd: null,
      volume24hUsd: null,
    }));
    const { stepMs, suspectAtMs } = await historyOf(() => daily).ask("1y");
    expect([stepMs, suspectAtMs]).toEqual([DAY_MS, []]);
  });

  test("before the plan's 365 days, or of an id that is not listed, is refused before any call", async () => {
    const { market, ask } = historyOf(() => []);
    expect(await complaintOf(ask("30d", NOW - 400 * DAY_MS))).toMatch(/^unknown-moment: .*365 days/);
    expect(await complaintOf(ask("7d", null, coinId("invented")))).toMatch(/^unknown-token/);
    expect(market.asked.filter((question) => question.startsWith("history"))).toEqual([]);
  });
});

describe("the median of the AI tokens", () => {
  test("is drawn from the board's own week, without a call", async () => {
    const { market, ask } = historyOf(
      () => [],
      [
        [1, 2, 4],
        [1, 2, 2],
        [1, 1, 1],
      ],
    );
    const { series, stepMs } = await ask("7d", null, AI_MEDIAN);
    expect(series.map(({ priceUsd }) => priceUsd)).toEqual([100, 200, 200]);
    expect(stepMs).toBe(HOUR_MS);
    expect(market.asked.filter((question) => question.startsWith("history"))).toEqual([]);
  });

  test("is not known of the past, nor further back than the week", async () => {
    const { ask } = historyOf(() => []);
    expect(await complaintOf(ask("7d", AT, AI_MEDIAN))).toMatch(/^unknown-moment: .*median/);
    expect(await complaintOf(ask("90d", null, AI_MEDIAN))).toMatch(/^unknown-moment: .*median/);
  });
});

test("a source that knows days only has steps of a day, and its crashes are not taken for broken prints", async () => {
  const prices = Array.from({ length: 31 }, (_, day) => (day === 20 ? 55 : 100));
  const daily = prices.map((priceUsd, index) => ({
    atMs: NOW - (prices.length - 1 - index) * DAY_MS,
    priceUsd,
    marketCapUsd: null,
    volume24hUsd: null,
  }));
  const { ask } = historyOf(() => daily);
  expect(await ask("30d")).toMatchObject({ stepMs: DAY_MS, suspectAtMs: [] });
});
