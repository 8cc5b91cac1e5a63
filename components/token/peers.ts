/** Which tokens are comparable with one: AI tokens of its third by market cap, those of its categories first, the nearest caps first. */
import type { BoardRow } from "@/lib/domain/board";
import type { CoinId } from "@/lib/domain/ids";
import { marketCapTerciles, type Tercile } from "@/lib/signals/market-cap-tercile";

export interface Peers {
  readonly tercile: Tercile;
  readonly rows: readonly BoardRow[];
  /** How many of the rows, the first ones, share a category with the token. */
  readonly sharing: number;
}

const MOST = 6;

/** Null for a token that is not among the rows, or whose cap is unknown. */
export function peersOf(id: CoinId, rows: readonly BoardRow[]): Peers | null {
  const index = rows.findIndex((row) => row.id === id);
  const token = rows[index];
  const terciles = marketCapTerciles(rows.map((row) => row.marketCapUsd));
  const tercile = terciles[index] ?? null;
  if (token === undefined || tercile === null) return null;
  const distance = ({ marketCapUsd }: BoardRow) =>
    Math.abs(Math.log((marketCapUsd ?? 0) / (token.marketCapUsd ?? 1)));
  const alike = rows
    .filter((row, place) => row.id !== id && terciles[place] === tercile)
    .toSorted((a, b) => distance(a) - distance(b));
  const shares = ({ categories }: BoardRow) => categories.some((one) => token.categories.includes(one));
  const sharing = alike.filter(shares);
  const others = alike.filter((row) => !shares(row));
  return {
    tercile,
    rows: [...sharing, ...others].slice(0, MOST),
    sharing: Math.min(sharing.length, MOST),
  };
}
