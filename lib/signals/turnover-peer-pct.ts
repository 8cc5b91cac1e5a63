import { marketCapTerciles, type Tercile } from "./market-cap-tercile.ts";
import { percentileRankOfMember } from "./percentile-rank.ts";

/** Fewer peers than this make no percentile. */
export const MIN_PEERS = 10;

interface Traded {
  readonly turnover: number | null;
  readonly marketCapUsd: number | null;
}

/**
 * Where each token's turnover stands among its peers now: midrank 0–1, in the order of the input. Its peers are the other
 * tokens given whose cap is in the same tercile and whose turnover is known; it is not its own peer, so 1 is "above all of
 * them". Give AI tokens only: every row counts. Null when the token's own figures are unknown or it has fewer than
 * `MIN_PEERS` peers.
 */
export function turnoverPeerPcts(rows: readonly Traded[]): readonly (number | null)[] {
  const terciles = marketCapTerciles(rows.map((row) => row.marketCapUsd));
  const sortedTurnovers = (tercile: Tercile) => {
    const members = rows.filter((_, index) => terciles[index] === tercile);
    return Float64Array.from(
      members.map((row) => row.turnover).filter((turnover) => turnover !== null),
    ).sort();
  };
  const turnoversOf: Record<Tercile, Float64Array> = {
    small: sortedTurnovers("small"),
    middle: sortedTurnovers("middle"),
    large: sortedTurnovers("large"),
  };
  return rows.map(({ turnover }, index) => {
    const tercile = terciles[index] ?? null;
    if (turnover === null || tercile === null) return null;
    const withItself = turnoversOf[tercile];
    return withItself.length - 1 < MIN_PEERS ? null : percentileRankOfMember(turnover, withItself);
  });
}
