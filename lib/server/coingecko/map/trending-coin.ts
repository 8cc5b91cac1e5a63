import { parseCoinId } from "../../../domain/ids.ts";
import type { TrendingCoin } from "../../../domain/trending.ts";
import type { TrendingRow } from "../wire/trending.ts";
import { nameText, symbolText } from "./label.ts";
import { rank } from "./number.ts";

/** An entry of `/search/trending`; `index` is its place in the answer, from 0. Null when its id is none. */
export function toTrendingCoin({ item }: TrendingRow, index: number): TrendingCoin | null {
  const id = parseCoinId(item.id);
  if (id === null) return null;
  return {
    id,
    symbol: symbolText(item.symbol),
    name: nameText(item.name, item.symbol, id),
    place: index + 1,
    marketCapRank: rank(item.market_cap_rank),
  };
}
