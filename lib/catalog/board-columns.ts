/** The board's columns in their order: head, unit, meaning, and which way a first click sorts. */
import { SORT_COLUMNS, type SortColumn, type SortDirection } from "../domain/board-view.ts";
import type { MethodAnchor } from "./method.ts";

export interface BoardColumn {
  readonly id: SortColumn;
  readonly label: string;
  /** Written once, in the head; null where there is none. */
  readonly unit: string | null;
  readonly definition: string;
  /** Null where there is nothing to explain. */
  readonly methodAnchor: MethodAnchor | null;
  readonly align: "start" | "end";
  readonly firstDirection: SortDirection;
  /** As wide as its widest figure; the name takes what is left, and never less than this. */
  readonly widthPx: number;
}

const FIGURE = { align: "end", firstDirection: "descending" } as const;

const COLUMN: Readonly<Record<SortColumn, Omit<BoardColumn, "id">>> = {
  name: {
    label: "Token",
    unit: null,
    definition: "Name and symbol. Symbols are not unique; a token is known by its CoinGecko id.",
    methodAnchor: null,
    align: "start",
    firstDirection: "ascending",
    widthPx: 220,
  },
  rank: {
    ...FIGURE,
    label: "Rank",
    unit: null,
    definition: "Place among all coins by market cap, as CoinGecko ranks them.",
    methodAnchor: "rank",
    firstDirection: "ascending",
    widthPx: 56,
  },
  price: {
    ...FIGURE,
    label: "Price",
    unit: "USD",
    definition: "The last price, averaged over exchanges by CoinGecko.",
    methodAnchor: "price",
    widthPx: 88,
  },
  change1h: {
    ...FIGURE,
    label: "1h",
    unit: "%",
    definition: "Change of the price over one hour.",
    methodAnchor: "change",
    widthPx: 68,
  },
  change24h: {
    ...FIGURE,
    label: "24h",
    unit: "%",
    definition: "Change of the price over 24 hours.",
    methodAnchor: "change",
    widthPx: 76,
  },
  change7d: {
    ...FIGURE,
    label: "7d",
    unit: "%",
    definition: "Change of the price over 7 days.",
    methodAnchor: "change",
    widthPx: 76,
  },
  change30d: {
    ...FIGURE,
    label: "30d",
    unit: "%",
    definition: "Change of the price over 30 days.",
    methodAnchor: "change",
    widthPx: 76,
  },
  volume: {
    ...FIGURE,
    label: "Volume 24h",
    unit: "USD",
    definition: "What was traded over the last 24 hours, on all exchanges that CoinGecko counts.",
    methodAnchor: "volume",
    widthPx: 96,
  },
  cap: {
    ...FIGURE,
    label: "Cap",
    unit: "USD",
    definition: "Market cap: the price times the supply that circulates.",
    methodAnchor: "market-cap",
    widthPx: 84,
  },
  fdv: {
    ...FIGURE,
    label: "FDV",
    unit: "USD",
    definition: "Fully diluted valuation: the price times the whole supply there will be.",
    methodAnchor: "fully-diluted-valuation",
    widthPx: 84,
  },
  capToFdv: {
    ...FIGURE,
    label: "Cap / FDV",
    unit: "%",
    definition: "The share of the supply that trades already; the rest is still to come.",
    methodAnchor: "market-cap-to-fdv",
    widthPx: 80,
  },
  supply: {
    ...FIGURE,
    label: "Supply",
    unit: "tokens",
    definition: "Tokens in circulation, as CoinGecko reports them.",
    methodAnchor: "supply",
    widthPx: 88,
  },
  age: {
    ...FIGURE,
    label: "Listed for",
    unit: "days",
    definition: "How long CoinGecko has had a price of it, as far as today’s answer tells.",
    methodAnchor: "listing-age",
    firstDirection: "ascending",
    widthPx: 84,
  },
  turnover: {
    ...FIGURE,
    label: "Turnover",
    unit: "× cap",
    definition: "Volume of 24 hours over market cap. 1 means the token traded its whole cap.",
    methodAnchor: "turnover",
    widthPx: 84,
  },
  peer: {
    ...FIGURE,
    label: "Among peers",
    unit: "percentile",
    definition: "Share of AI tokens of similar cap that have a lower turnover now.",
    methodAnchor: "turnover-peers",
    widthPx: 88,
  },
  relBtc: {
    ...FIGURE,
    label: "vs BTC 7d",
    unit: "%",
    definition: "How much more the token made than Bitcoin over 7 days.",
    methodAnchor: "relative-to-btc",
    widthPx: 88,
  },
  drawdown: {
    ...FIGURE,
    label: "From 7d high",
    unit: "%",
    definition: "Distance of the price from the week’s high.",
    methodAnchor: "drawdown",
    widthPx: 92,
  },
  efficiency: {
    ...FIGURE,
    label: "Efficiency",
    unit: "0–1",
    definition: "How straight the week’s way was: 1 is a straight line, 0 a way that led nowhere.",
    methodAnchor: "efficiency",
    widthPx: 84,
  },
  trend: {
    label: "Trend 7d",
    unit: null,
    definition: "The week’s prices and how they went; sorted by the size of the move for this token.",
    methodAnchor: "trend",
    align: "start",
    firstDirection: "descending",
    widthPx: 248,
  },
};

export const BOARD_COLUMNS: readonly BoardColumn[] = SORT_COLUMNS.map((id) => ({ id, ...COLUMN[id] }));

export function boardColumn(id: SortColumn): BoardColumn {
  return { id, ...COLUMN[id] };
}
