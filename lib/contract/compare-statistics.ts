/** One asset's figures in the JSON of a comparison. */
import * as z from "zod/mini";
import type { AssetStatistics } from "../domain/compared-assets.ts";
import { fromInstantOrNull, Instant, toInstantOrNull } from "./instant.ts";
import { BetaJson, CorrelationJson, encodeBeta, encodeCorrelation } from "./pair-statistics.ts";
import { decimals, significant } from "./round.ts";

const numberOrNull = z.nullable(z.number());

export const AssetStatisticsJson = z.object({
  totalReturn: numberOrNull,
  realisedVol30d: numberOrNull,
  maxDrawdown: z.nullable(
    z.object({ ratio: z.number(), peakAt: z.nullable(Instant), troughAt: z.nullable(Instant) }),
  ),
  beta: BetaJson,
  correlation: CorrelationJson,
  priceUsd: numberOrNull,
  change24h: numberOrNull,
  volume24hUsd: numberOrNull,
  marketCapUsd: numberOrNull,
  turnover: numberOrNull,
});
export type AssetStatisticsJson = z.infer<typeof AssetStatisticsJson>;

export function encodeStatistics(figures: AssetStatistics): AssetStatisticsJson {
  const { maxDrawdown } = figures;
  return {
    totalReturn: decimals(figures.totalReturn, 5),
    realisedVol30d: decimals(figures.realisedVol30d, 4),
    maxDrawdown: maxDrawdown && {
      ratio: Number(maxDrawdown.maxDrawdown.toFixed(5)),
      peakAt: toInstantOrNull(maxDrawdown.peakAtMs),
      troughAt: toInstantOrNull(maxDrawdown.troughAtMs),
    },
    beta: encodeBeta(figures.beta),
    correlation: encodeCorrelation(figures.correlation),
    priceUsd: significant(figures.priceUsd, 7),
    change24h: decimals(figures.change24h, 5),
    volume24hUsd: significant(figures.volume24hUsd, 5),
    marketCapUsd: significant(figures.marketCapUsd, 5),
    turnover: decimals(figures.turnover, 4),
  };
}

export function decodeStatistics({ maxDrawdown, ...same }: AssetStatisticsJson): AssetStatistics {
  return {
    ...same,
    maxDrawdown: maxDrawdown && {
      maxDrawdown: maxDrawdown.ratio,
      peakAtMs: fromInstantOrNull(maxDrawdown.peakAt),
      troughAtMs: fromInstantOrNull(maxDrawdown.troughAt),
    },
  };
}
