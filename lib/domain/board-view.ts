/** What the board's address asks for: which rows, in which order, with which columns. Bounds are in the units of the screen. */
import type { TrendDirection, TrendPath } from "./board.ts";
import type { CategoryId, CoinId } from "./ids.ts";

/** Every column beside the token's name, in the order of the table. */
export const COLUMNS = [
  "rank",
  "price",
  "change1h",
  "change24h",
  "change7d",
  "change30d",
  "volume",
  "cap",
  "fdv",
  "capToFdv",
  "supply",
  "age",
  "turnover",
  "peer",
  "relBtc",
  "drawdown",
  "efficiency",
  "trend",
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const SORT_COLUMNS = ["name", ...COLUMNS] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type SortDirection = "ascending" | "descending";

export interface BoardSort {
  readonly column: SortColumn;
  readonly direction: SortDirection;
}

/** Figures that a view can bound. */
export const RANGE_FILTERS = [
  "cap",
  "volume",
  "turnover",
  "peer",
  "change1h",
  "change24h",
  "change7d",
  "change30d",
  "relBtc",
  "age",
] as const;
export type RangeFilter = (typeof RANGE_FILTERS)[number];

/** The unit of a figure's bounds: USD, × cap, percentile 0–100, percent, days. */
export const RANGE_UNIT = {
  cap: "usd",
  volume: "usd",
  turnover: "times",
  peer: "percentile",
  change1h: "percent",
  change24h: "percent",
  change7d: "percent",
  change30d: "percent",
  relBtc: "percent",
  age: "days",
} as const satisfies Record<RangeFilter, string>;
export type RangeUnit = (typeof RANGE_UNIT)[RangeFilter];

/** What a figure of the unit can be at all; a max of null is no limit. */
export const RANGE_LIMITS: Readonly<
  Record<RangeUnit, { readonly min: number; readonly max: number | null }>
> = {
  usd: { min: 0, max: null },
  times: { min: 0, max: null },
  percentile: { min: 0, max: 100 },
  percent: { min: -100, max: null },
  days: { min: 0, max: null },
};

/** Inclusive; null is no bound. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** A token passes when it passes everything that is asked; one whose figure is unknown passes no bound on it. */
export interface BoardFilter {
  readonly ranges: Readonly<Partial<Record<RangeFilter, Range>>>;
  /** Any of these; empty asks for nothing. The same for the lists below. */
  readonly directions: readonly TrendDirection[];
  readonly paths: readonly TrendPath[];
  readonly categories: readonly CategoryId[];
  /** Part of the name, symbol or id, in any case; empty asks for nothing. */
  readonly text: string;
  readonly onlyTrending: boolean;
  /** These tokens and no others. */
  readonly ids: readonly CoinId[];
}

export const DENSITIES = ["regular", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

export interface BoardView {
  readonly filter: BoardFilter;
  readonly sort: BoardSort;
  /** In the order of `COLUMNS`. */
  readonly columns: readonly ColumnId[];
  readonly density: Density;
  /** Pinned tokens stand above the others, whether or not they pass the filter. */
  readonly pinsFirst: boolean;
}

/** Every followed token. */
export const NO_FILTER: BoardFilter = {
  ranges: {},
  directions: [],
  paths: [],
  categories: [],
  text: "",
  onlyTrending: false,
  ids: [],
};

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  "rank",
  "price",
  "change1h",
  "change24h",
  "change7d",
  "volume",
  "cap",
  "turnover",
  "peer",
  "relBtc",
  "trend",
];
