/** The coins of the trending list as rows of the table, in the order that is asked for. */
import type { DecodedTrendingCoin } from "@/lib/contract/trending";
import type { BoardRow } from "@/lib/domain/board";
import { NO_FILTER } from "@/lib/domain/board-view";
import { selectRows } from "@/lib/domain/select-rows";
import type { TrendingView } from "./trending-address";

/** A coin whose numbers could not be had keeps its place: all of them are unknown. */
function unknownRow({ id, symbol, name }: DecodedTrendingCoin): BoardRow {
  return {
    id,
    symbol,
    name,
    imageUrl: null,
    marketCapRank: null,
    priceUsd: null,
    change1h: null,
    change24h: null,
    change7d: null,
    change30d: null,
    volume24hUsd: null,
    marketCapUsd: null,
    fullyDilutedValuationUsd: null,
    marketCapToFdv: null,
    circulatingSupply: null,
    turnover: null,
    turnoverPeerPct: null,
    relBtc24h: null,
    relBtc7d: null,
    trend: null,
    drawdown7d: null,
    listingAge: null,
    categories: [],
    outline: [],
    lastUpdatedMs: null,
  };
}

export function trendingRows(
  coins: readonly DecodedTrendingCoin[],
  { onlyAi, sort }: TrendingView,
): readonly BoardRow[] {
  const rows = coins
    .filter(({ isAi }) => isAi || !onlyAi)
    .toSorted((a, b) => a.place - b.place)
    .map((coin) => coin.row ?? unknownRow(coin));
  return sort === null ? rows : selectRows(rows, { filter: NO_FILTER, sort, pinsFirst: false });
}
