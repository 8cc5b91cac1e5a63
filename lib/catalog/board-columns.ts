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
  },
  price: {
    ...FIGURE,
    label: "Price",
    unit: "USD",
    definition: "The last price, averaged over exchanges by CoinGecko.",
    methodAnchor: "price",
  },
  change24h: {
    ...FIGURE,
    label: "24h",
    unit: "%",
    definition: "Change of the price over 24 hours.",
    methodAnchor: "change",
  },
  change7d: {
    ...FIGURE,
    label: "7d",
    unit: "%",
    definition: "Change of the price over 7 days.",
    methodAnchor: "change",
  },
  volume: {
    ...FIGURE,
    label: "Volume 24h",
    unit: "USD",
    definition: "What was traded over the last 24 hours, on all exchanges that CoinGecko counts.",
    methodAnchor: "volume",
  },
  cap: {
    ...FIGURE,
    label: "Cap",
    unit: "USD",
    definition: "Market cap: the price times the supply that circulates.",
    methodAnchor: "market-cap",
  },
  turnover: {
    ...FIGURE,
    label: "Turnover",
    unit: "× cap",
    definition: "Volume of 24 hours over market cap. 1 means the token traded its whole cap.",
    methodAnchor: "turnover",
  },
  peer: {
    ...FIGURE,
    label: "Among peers",
    unit: "percentile",
    definition: "Share of AI tokens of similar cap that have a lower turnover now.",
    methodAnchor: "turnover-peers",
  },
  relBtc: {
    ...FIGURE,
    label: "vs BTC 7d",
    unit: "%",
    definition: "How much more the token made than Bitcoin over 7 days.",
    methodAnchor: "relative-to-btc",
  },
  trend: {
    label: "Trend 7d",
    unit: null,
    definition: "The week’s prices and how they went; sorted by the size of the move for this token.",
    methodAnchor: "trend",
    align: "start",
    firstDirection: "descending",
  },
};

export const BOARD_COLUMNS: readonly BoardColumn[] = SORT_COLUMNS.map((id) => ({ id, ...COLUMN[id] }));
