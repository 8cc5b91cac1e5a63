/** What each column says of a token, as text: the one place that the cells and the marks of what has changed agree on. */
import type { BoardRow } from "@/lib/domain/board";
import type { ColumnId } from "@/lib/domain/board-view";
import { formatChangeFigure } from "@/lib/format/change";
import { formatCompact } from "@/lib/format/compact";
import { formatCount } from "@/lib/format/count";
import { formatPercentile } from "@/lib/format/percentile";
import { formatPriceFigure } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { formatShare } from "@/lib/format/share";
import { listedDays } from "./token-age-words";
import { trendWords } from "./trend-words";

function known<T>(value: T | null, format: (value: T) => string): string | null {
  return value === null ? null : format(value);
}

/** The column's head has the unit already. */
function shareFigure(share: number): string {
  return formatShare(share).replace("%", "");
}

const TEXT: Readonly<Record<ColumnId, (row: BoardRow) => string | null>> = {
  rank: (row) => known(row.marketCapRank, formatCount),
  price: (row) => known(row.priceUsd, formatPriceFigure),
  change1h: (row) => known(row.change1h, formatChangeFigure),
  change24h: (row) => known(row.change24h, formatChangeFigure),
  change7d: (row) => known(row.change7d, formatChangeFigure),
  change30d: (row) => known(row.change30d, formatChangeFigure),
  volume: (row) => known(row.volume24hUsd, formatCompact),
  cap: (row) => known(row.marketCapUsd, formatCompact),
  fdv: (row) => known(row.fullyDilutedValuationUsd, formatCompact),
  capToFdv: (row) => known(row.marketCapToFdv, shareFigure),
  supply: (row) => known(row.circulatingSupply, formatCompact),
  age: (row) => listedDays(row.listingAge),
  turnover: (row) => known(row.turnover, formatRatio),
  peer: (row) => known(row.turnoverPeerPct, formatPercentile),
  relBtc: (row) => known(row.relBtc7d, formatChangeFigure),
  drawdown: (row) => known(row.drawdown7d, formatChangeFigure),
  efficiency: (row) => known(row.trend?.efficiency ?? null, formatRatio),
  trend: (row) => known(row.trend, trendWords),
};

/** The figure without its unit; null when it is unknown. */
export function figureText(column: ColumnId, row: BoardRow): string | null {
  return TEXT[column](row);
}

/** The columns that say something else of the token now. */
export function changedColumns(
  columns: readonly ColumnId[],
  before: BoardRow,
  now: BoardRow,
): readonly ColumnId[] {
  return columns.filter((column) => figureText(column, before) !== figureText(column, now));
}
