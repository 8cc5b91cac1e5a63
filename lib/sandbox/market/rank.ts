/** Ranks by market cap, calibrated to the size of the real market, most of which is not simulated here. */

/** Cap in USD and the rank it has in the real market; between them, straight lines in logs. */
const CALIBRATION: readonly (readonly [capUsd: number, rank: number])[] = [
  [1.3e12, 1],
  [2.4e11, 2],
  [8.5e10, 4.5],
  [1.6e10, 10],
  [6e9, 20],
  [1.6e9, 50],
  [4.75e8, 105],
  [1.5e8, 235],
  [51.4e6, 488],
  [2e7, 850],
  [7e6, 1400],
  [2e6, 2300],
  [4e5, 3700],
  [1e4, 7500],
  [1, 15_000],
];

/** The rank that a cap would have in the real market: decreasing, not rounded, at least 1. */
export function typicalRank(capUsd: number): number {
  let [largerCap, smallerRank] = CALIBRATION[0] ?? [capUsd, 1];
  for (const [smallerCap, largerRank] of CALIBRATION) {
    if (capUsd >= smallerCap) {
      if (smallerCap === largerCap) return smallerRank;
      const share = Math.log(largerCap / capUsd) / Math.log(largerCap / smallerCap);
      return smallerRank * (largerRank / smallerRank) ** share;
    }
    [largerCap, smallerRank] = [smallerCap, largerRank];
  }
  return smallerRank;
}

export interface Ranked {
  readonly id: string;
  readonly capUsd: number;
  /** How firmly the coin holds the rank of its cap when others want the same. */
  readonly weight: number;
}

interface Block {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
}

/**
 * Distinct ranks by id, rising as caps fall, as near as can be to the typical ones: a weighted isotonic regression of
 * (typical rank − position), by pooling adjacent violators (Ayer et al. 1955), so that rounding keeps the order strict.
 */
export function ranksOf(coins: readonly Ranked[]): ReadonlyMap<string, number> {
  const ordered = coins.toSorted((a, b) => b.capUsd - a.capUsd || (a.id < b.id ? -1 : 1));
  const blocks: Block[] = [];
  ordered.forEach(({ capUsd, weight }, position) => {
    let block: Block = { sum: weight * (typicalRank(capUsd) - position), weight, count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.weight >= block.sum / block.weight;
    ) {
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  });
  const offsets = blocks.flatMap(({ sum, weight, count }) =>
    Array<number>(count).fill(Math.round(sum / weight)),
  );
  return new Map(ordered.map(({ id }, position) => [id, position + Math.max(1, offsets[position] ?? 1)]));
}
