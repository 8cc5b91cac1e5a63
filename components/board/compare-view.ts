/** The board's view of some chosen tokens: these alone, whatever their size, with every change side by side. */
import { DEFAULT_VIEW } from "@/lib/catalog/board-presets";
import { type BoardView, type ColumnId, NO_FILTER } from "@/lib/domain/board-view";
import type { CoinId } from "@/lib/domain/ids";

const COMPARED: readonly ColumnId[] = [
  "price",
  "change1h",
  "change24h",
  "change7d",
  "change30d",
  "volume",
  "cap",
  "turnover",
  "relBtc",
  "drawdown",
  "trend",
];

export function compareView(ids: readonly CoinId[]): BoardView {
  return { ...DEFAULT_VIEW, filter: { ...NO_FILTER, ids }, columns: COMPARED };
}
