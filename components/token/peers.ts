/** Which tokens are comparable with one: AI tokens of its third by market cap, those of its categories first, the nearest caps first. */
import type { BoardRow } from "@/lib/domain/board";
import type { CoinId } from "@/lib/domain/ids";
import { marketCapTerciles, type Tercile } from "@/lib/signals/market-cap-tercile";

export interface Peers {
  readonly tercile: Tercile;
  readonly rows: readonly BoardRow[];
  /** True where all of them share a category with the token. */
  readonly isSameCategory: boolean;
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
  const sharing = alike.filter((row) =>
    row.categories.some((category) => token.categories.includes(category)),
  );
  const isSameCategory = sharing.length >= MOST;
  return { tercile, rows: (isSameCategory ? sharing : alike).slice(0, MOST), isSameCategory };
}
