/** The rows of a view in its order. Pure, so that server and browser agree on the first rows. */
import type { BoardRow } from "./board.ts";
import type { BoardFilter, BoardView, Range, RangeFilter, SortColumn } from "./board-view.ts";
import { RANGE_FILTERS, RANGE_UNIT } from "./board-view.ts";
import type { Part } from "./freshness.ts";
import type { CoinId } from "./ids.ts";
import type { ListingAge } from "./listing-age.ts";
import type { TrendingCoin } from "./trending.ts";

/** What a selection needs beside the rows themselves. */
export interface SelectionFacts {
  /** Places on CoinGecko's trending list; empty while it is not known. */
  readonly trendingPlaces: ReadonlyMap<CoinId, number>;
  readonly pinned: ReadonlySet<CoinId>;
}

/** The places of a trending list; none while it is not known. */
export function trendingPlaces(list: Part<readonly TrendingCoin[]>): ReadonlyMap<CoinId, number> {
  const coins = list !== null && "value" in list ? list.value : [];
  return new Map(coins.map(({ id, place }) => [id, place]));
}

export const NO_FACTS: SelectionFacts = { trendingPlaces: new Map(), pinned: new Set() };

/** The middle of the bounds, or the one that is known. */
function daysListed(age: ListingAge | null): number | null {
  if (age === null) return null;
  const { atLeastDays, atMostDays } = age;
  if (atLeastDays === null || atMostDays === null) return atLeastDays ?? atMostDays;
  return (atLeastDays + atMostDays) / 2;
}

const SORT_VALUE: Record<SortColumn, (row: BoardRow) => number | string | null> = {
  name: (row) => row.name.toLowerCase(),
  rank: (row) => row.marketCapRank,
  price: (row) => row.priceUsd,
  change1h: (row) => row.change1h,
  change24h: (row) => row.change24h,
  change7d: (row) => row.change7d,
  change30d: (row) => row.change30d,
  volume: (row) => row.volume24hUsd,
  cap: (row) => row.marketCapUsd,
  fdv: (row) => row.fullyDilutedValuationUsd,
  capToFdv: (row) => row.marketCapToFdv,
  supply: (row) => row.circulatingSupply,
  age: (row) => daysListed(row.listingAge),
  turnover: (row) => row.turnover,
  peer: (row) => row.turnoverPeerPct,
  relBtc: (row) => row.relBtc7d,
  drawdown: (row) => row.drawdown7d,
  efficiency: (row) => row.trend?.efficiency ?? null,
  trend: (row) => row.trend?.move7dSigma ?? null,
};

/** Percent and percentiles are written times a hundred on the screen. */
function inRowUnits(bound: number, filter: RangeFilter): number {
  const unit = RANGE_UNIT[filter];
  return unit === "percent" || unit === "percentile" ? bound / 100 : bound;
}

function isAgeWithin(age: ListingAge | null, { min, max }: Range): boolean {
  const { atLeastDays, atMostDays } = age ?? { atLeastDays: null, atMostDays: null };
  return (
    (min === null || (atLeastDays !== null && atLeastDays >= min)) &&
    (max === null || (atMostDays !== null && atMostDays <= max))
  );
}

function isWithin(row: BoardRow, filter: RangeFilter, range: Range): boolean {
  if (filter === "age") return isAgeWithin(row.listingAge, range);
  const value = SORT_VALUE[filter](row);
  if (typeof value !== "number") return range.min === null && range.max === null;
  return (
    (range.min === null || value >= inRowUnits(range.min, filter)) &&
    (range.max === null || value <= inRowUnits(range.max, filter))
  );
}

function matchesText({ name, symbol, id }: BoardRow, text: string): boolean {
  const wanted = text.toLowerCase();
  return [name, symbol, id].some((part) => part.toLowerCase().includes(wanted));
}

function passes(row: BoardRow, filter: BoardFilter, facts: SelectionFacts): boolean {
  const { ranges, directions, paths, categories, text, onlyTrending, ids } = filter;
  return (
    RANGE_FILTERS.every((id) => {
      const range = ranges[id];
      return range === undefined || isWithin(row, id, range);
    }) &&
    (directions.length === 0 || (row.trend !== null && directions.includes(row.trend.direction))) &&
    (paths.length === 0 || (row.trend !== null && paths.includes(row.trend.path))) &&
    (categories.length === 0 || row.categories.some((category) => categories.includes(category))) &&
    (text === "" || matchesText(row, text)) &&
    (!onlyTrending || facts.trendingPlaces.has(row.id)) &&
    (ids.length === 0 || ids.includes(row.id))
  );
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The rows that pass the view's filter, sorted; unknown values come last in either direction, ties are settled by id. Where
 * the view puts pins first, all pinned rows lead, also those that do not pass.
 */
export function selectRows(
  rows: readonly BoardRow[],
  { filter, sort, pinsFirst }: Pick<BoardView, "filter" | "sort" | "pinsFirst">,
  facts: SelectionFacts = NO_FACTS,
): readonly BoardRow[] {
  const valueOf = SORT_VALUE[sort.column];
  const sign = sort.direction === "ascending" ? 1 : -1;
  const isLifted = (row: BoardRow) => pinsFirst && facts.pinned.has(row.id);
  return rows
    .filter((row) => isLifted(row) || passes(row, filter, facts))
    .map((row) => ({ row, value: valueOf(row), isLifted: isLifted(row) }))
    .sort((a, b) => {
      if (a.isLifted !== b.isLifted) return a.isLifted ? -1 : 1;
      if (a.value === null || b.value === null) {
        if (a.value === b.value) return compare(a.row.id, b.row.id);
        return a.value === null ? 1 : -1;
      }
      return sign * compare(a.value, b.value) || compare(a.row.id, b.row.id);
    })
    .map(({ row }) => row);
}
