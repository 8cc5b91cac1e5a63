/** A row's change over a period. */
import type { BoardRow } from "@/lib/domain/board";
import type { ChangePeriod } from "@/lib/domain/watched";

const CHANGE_OF: Readonly<Record<ChangePeriod, (row: BoardRow) => number | null>> = {
  "1h": (row) => row.change1h,
  "24h": (row) => row.change24h,
  "7d": (row) => row.change7d,
  "30d": (row) => row.change30d,
};

export function periodChange(row: BoardRow, period: ChangePeriod): number | null {
  return CHANGE_OF[period](row);
}
