/** What a recording holds, coin by coin. */
import type { RecordedCoin, Recording } from "../../lib/sandbox/recording/recording.ts";

export interface CoinSummary {
  readonly id: string;
  /** ISO times of the first and the last observation; null without any. */
  readonly from: string | null;
  readonly to: string | null;
  /** Rows read. */
  readonly points: number;
  /** Observations that are missing between others; null for a series without a rhythm. */
  readonly gaps: number | null;
  /** Share of empty cells among price, cap and volume, 0–1 with four decimals; null without rows. */
  readonly nullShare: number | null;
}

function isoOrNull(atMs: number | undefined): string | null {
  return atMs === undefined ? null : new Date(atMs).toISOString();
}

/** Two observations that lie about n steps apart have n − 1 missing between them. */
function gapsIn({ observations, stepMs }: Pick<RecordedCoin, "observations" | "stepMs">): number | null {
  if (stepMs === null) return null;
  return observations.reduce((sum, { atMs }, index) => {
    const beforeMs = observations[index - 1]?.atMs ?? atMs;
    return sum + Math.max(0, Math.round((atMs - beforeMs) / stepMs) - 1);
  }, 0);
}

function nullShareOf({ observations }: Pick<RecordedCoin, "observations">): number | null {
  const cells = observations.flatMap(({ priceUsd, marketCapUsd, volume24hUsd }) => [
    priceUsd,
    marketCapUsd,
    volume24hUsd,
  ]);
  if (cells.length === 0) return null;
  return Number((cells.filter((cell) => cell === null).length / cells.length).toFixed(4));
}

export function describeCoins({ coins }: Pick<Recording, "coins">): readonly CoinSummary[] {
  return coins.map((coin) => ({
    id: coin.id,
    from: isoOrNull(coin.observations[0]?.atMs),
    to: isoOrNull(coin.observations.at(-1)?.atMs),
    points: coin.observations.length,
    gaps: gapsIn(coin),
    nullShare: nullShareOf(coin),
  }));
}
