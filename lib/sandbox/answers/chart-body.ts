/** The three series of a chart. */

import { knownMoments } from "../market/anchors.ts";
import { type Quote, quotedAtMs } from "../market/snapshot.ts";
import { keyOf, uniform } from "../noise/hash.ts";
import type { ChartQuestion } from "./chart-question.ts";
import { chartTimes } from "./chart-times.ts";
import type { Context } from "./context.ts";
import { usdPer } from "./currency.ts";
import { roundedPrice } from "./rounding.ts";

type Point = readonly [atMs: number, value: number | null];

const GAP_SHARE = 0.04;

/** Prices, caps (zero where unknown) and trailing volumes. A chart that reaches the present ends with a point "now", off the grid. */
export function chartBody(
  { market, nowMs }: Context,
  { coin }: Quote,
  { span, currency, precision }: ChartQuestion,
) {
  const key = keyOf(market.seed, coin.id);
  const lastMs = coin.oddities.stale ? quotedAtMs(coin, nowMs) : nowMs;
  const endMs = Math.min(span.toMs, lastMs);
  const fromMs = Math.max(span.fromMs, coin.listedAtMs);
  const times = chartTimes(span.step, fromMs, endMs, key, knownMoments(coin.id));
  const all = span.toMs >= nowMs && lastMs >= fromMs ? [...times, lastMs] : times;
  const isGap = (i: number): boolean => coin.oddities.gaps && uniform(key, all[i] ?? 0) < GAP_SHARE;

  const series = (valueUsd: (atMs: number) => number, shown: (value: number) => number): readonly Point[] =>
    all.map(
      (atMs, i): Point => [atMs, isGap(i) ? null : shown(valueUsd(atMs) / usdPer(market, currency, atMs))],
    );
  const prices = series(
    (atMs) => market.priceUsd(coin, atMs),
    (price) => (precision === null ? price : roundedPrice(price, precision)),
  );
  const caps = series(
    (atMs) => (coin.disclosure.marketCap ? market.capUsd(coin, atMs) : 0),
    (cap) => cap,
  );
  return {
    prices,
    market_caps: coin.oddities.gaps ? caps.slice(1) : caps,
    total_volumes: series(
      (atMs) => market.volume24hUsd(coin, atMs),
      (volume) => volume,
    ),
  };
}
