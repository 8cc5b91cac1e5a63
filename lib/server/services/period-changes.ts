/** Changes over each span in which a list's move is told: of one coin, and the median of many. */
import type { PeriodChanges } from "../../domain/watched.ts";
import { quantile } from "../../signals/quantile.ts";

interface Changing {
  readonly change1h: number | null;
  readonly change24h: number | null;
  readonly change7d: number | null;
  readonly change30d: number | null;
}

/** The median of fewer says more of them than of a market. */
const MIN_KNOWN = 10;

/** Of a coin that is not known, all are unknown. */
export function changesOf(coin: Changing | null): PeriodChanges {
  return {
    "1h": coin?.change1h ?? null,
    "24h": coin?.change24h ?? null,
    "7d": coin?.change7d ?? null,
    "30d": coin?.change30d ?? null,
  };
}

function medianOf(changes: readonly (number | null)[]): number | null {
  const known = changes.filter((change) => change !== null);
  return known.length < MIN_KNOWN ? null : quantile(Float64Array.from(known).sort(), 0.5);
}

/** The median of the known changes over each span; null where fewer than ten are known. */
export function medianChangesOf(coins: readonly Changing[]): PeriodChanges {
  return {
    "1h": medianOf(coins.map(({ change1h }) => change1h)),
    "24h": medianOf(coins.map(({ change24h }) => change24h)),
    "7d": medianOf(coins.map(({ change7d }) => change7d)),
    "30d": medianOf(coins.map(({ change30d }) => change30d)),
  };
}
