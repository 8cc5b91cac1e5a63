/** Figures of one compared asset, and of each pair. */
import type { AssetStatistics, PairCorrelation } from "../../domain/compared-assets.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { DAY_MS, HOUR_MS, startOfUtcDayMs } from "../../domain/time.ts";
import { beta } from "../../signals/beta.ts";
import { changeOver } from "../../signals/change-over.ts";
import { correlation } from "../../signals/correlation.ts";
import { dailyPairs } from "../../signals/daily-pairs.ts";
import { dailyReturns } from "../../signals/daily-returns.ts";
import { isKnownPrice } from "../../signals/known-prices.ts";
import { maxDrawdown } from "../../signals/max-drawdown.ts";
import { realisedVol30d } from "../../signals/realised-vol-30d.ts";
import { turnover } from "../../signals/turnover.ts";
import { valueAt } from "../../signals/value-at.ts";
import type { AssetPast } from "./compare-tokens-past.ts";

const PAIR_DAYS = 60;
/** A point of a history finer than a day stands for the moment for this long. */
const POINT_HOLDS_MS = 2 * HOUR_MS;

/** What all assets of a comparison share. */
export interface ComparedSpan {
  readonly times: readonly number[];
  readonly commonStart: number | null;
  readonly toMs: number;
  readonly stepMs: number;
}

export interface MeasuredAsset {
  readonly past: AssetPast;
  /** On the span's times. */
  readonly prices: readonly (number | null)[];
  /** What the board says of it now; null where the end is past, or the board does not follow it. */
  readonly quote: MarketQuote | null;
}

type AtTheEnd = Pick<
  AssetStatistics,
  "priceUsd" | "change24h" | "volume24hUsd" | "marketCapUsd" | "turnover"
>;

function atTheEnd({ past, quote }: MeasuredAsset, { toMs, stepMs }: ComparedSpan): AtTheEnd {
  if (quote !== null) {
    const { priceUsd, change24h, volume24hUsd, marketCapUsd } = quote;
    return {
      priceUsd,
      change24h,
      volume24hUsd,
      marketCapUsd,
      turnover: turnover(volume24hUsd, marketCapUsd),
    };
  }
  const holdsMs = Math.max(stepMs, POINT_HOLDS_MS);
  const last = valueAt(past.points, toMs, holdsMs);
  const [volume24hUsd, marketCapUsd] = [last?.volume24hUsd ?? null, last?.marketCapUsd ?? null];
  return {
    priceUsd: last?.priceUsd ?? null,
    change24h: changeOver(past.points, toMs, DAY_MS, holdsMs),
    volume24hUsd,
    marketCapUsd,
    turnover: turnover(volume24hUsd, marketCapUsd),
  };
}

function returnFrom(prices: readonly (number | null)[], start: number): number | null {
  if (start === prices.length - 1) return null;
  const [first, last] = [prices[start] ?? null, prices.at(-1) ?? null];
  return isKnownPrice(first) && isKnownPrice(last) ? last / first - 1 : null;
}

/** `bitcoin` is null where its history could not be had; then nothing is measured against it. */
export function statisticsOf(
  asset: MeasuredAsset,
  bitcoin: AssetPast | null,
  span: ComparedSpan,
): AssetStatistics {
  const { past, prices } = asset;
  const { times, commonStart, toMs } = span;
  const pairs = dailyPairs(past.samples, bitcoin?.samples ?? [], { days: PAIR_DAYS, nowMs: toMs });
  const common = times.flatMap((atMs, index) =>
    commonStart === null || index < commonStart ? [] : [{ atMs, priceUsd: prices[index] ?? null }],
  );
  return {
    totalReturn: commonStart === null ? null : returnFrom(prices, commonStart),
    realisedVol30d: realisedVol30d(dailyReturns(past.samples), startOfUtcDayMs(toMs)),
    maxDrawdown: maxDrawdown(common),
    beta: beta(pairs),
    correlation: correlation(pairs),
    ...atTheEnd(asset, span),
  };
}

/** One for each two assets, by their places. */
export function pairsOf(pasts: readonly AssetPast[], toMs: number): readonly PairCorrelation[] {
  return pasts.flatMap((one, a) =>
    pasts.slice(a + 1).map((other, index) => {
      const pairs = dailyPairs(one.samples, other.samples, { days: PAIR_DAYS, nowMs: toMs });
      const { correlation: value, n } = correlation(pairs);
      return { a, b: a + 1 + index, correlation: value, n };
    }),
  );
}
