/** Histories to a comparison: one grid, prices on it, and what they say. */
import type { ComparedAsset, Comparison } from "../../domain/compared-assets.ts";
import type { Series } from "../../domain/series.ts";
import { timesToEnd } from "../../signals/aligned-series.ts";
import { isKnownPrice } from "../../signals/known-prices.ts";
import { pricesOn, startOfAll } from "./compare-tokens-grid.ts";
import type { AssetHistory } from "./compare-tokens-histories.ts";
import { pastUpTo } from "./compare-tokens-past.ts";
import { pairsOf, statisticsOf } from "./compare-tokens-statistics.ts";

interface MeasuredSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly stepMs: number;
  /** True where the span ends now: what the board says then counts before the history's last point. */
  readonly isLive: boolean;
}

type Measured = Pick<Comparison, "times" | "assets" | "commonStart" | "pairs" | "bitcoinPrices">;

/** Uses no point after the span's end, nor any quote unless the span ends now. */
export function measure(
  histories: readonly AssetHistory[],
  bitcoin: Series | null,
  { fromMs, toMs, stepMs, isLive }: MeasuredSpan,
): Measured {
  const times = timesToEnd(fromMs, toMs, stepMs);
  const drawn = histories.map(({ asset, history }) => {
    const past = pastUpTo(history.value, toMs);
    return { asset, past, prices: pricesOn(times, past, stepMs), quote: isLive ? asset.quote : null };
  });
  const bitcoinPast = bitcoin && pastUpTo(bitcoin, toMs);
  const commonStart = startOfAll(drawn.map(({ prices }) => prices));
  const span = { times, commonStart, toMs, stepMs };
  return {
    times,
    commonStart,
    assets: drawn.map((one): ComparedAsset => {
      const { id, symbol, name, imageUrl } = one.asset;
      return {
        id,
        symbol,
        name,
        imageUrl,
        prices: one.prices,
        firstAtMs: times[one.prices.findIndex(isKnownPrice)] ?? null,
        statistics: statisticsOf(one, bitcoinPast, span),
      };
    }),
    pairs: pairsOf(
      drawn.map(({ past }) => past),
      toMs,
    ),
    bitcoinPrices: bitcoinPast && pricesOn(times, bitcoinPast, stepMs),
  };
}
