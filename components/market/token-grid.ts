/** The table's geometry: one grid for its head and all its rows. The widths themselves stand in the catalog. */
import type { CSSProperties } from "react";
import { boardColumn } from "@/lib/catalog/board-columns";
import type { ColumnId } from "@/lib/domain/board-view";

/** The narrow cells at both ends: pin and row menu. */
const PIN_PX = 32;
const MENU_PX = 36;

/** Figures that have a place of their own on a card; all others stand below them, so many to a line. */
const PLACED_ON_CARD: readonly ColumnId[] = ["price", "change24h", "turnover", "trend"];
const FIGURES_PER_LINE = 3;

export interface GridStyle extends CSSProperties {
  /** `grid-template-columns` of every row. */
  readonly "--grid-columns": string;
  /** Below this the rows are pushed sideways. */
  readonly "--grid-width": string;
  /** Lines of small figures on a card. */
  readonly "--card-lines": number;
}

function widthOf(column: ColumnId): string {
  const { widthPx } = boardColumn(column);
  // Where there is little room the style sheet leaves out the trend's words.
  return column === "trend" ? `min(${widthPx}px, var(--trend-at-most))` : `${widthPx}px`;
}

/** Custom properties of the table for the columns beside the name, which takes what they leave. */
export function gridStyle(columns: readonly ColumnId[]): GridStyle {
  const nameWidth = `${boardColumn("name").widthPx}px`;
  const figures = columns.map(widthOf);
  const smallFigures = columns.filter((column) => !PLACED_ON_CARD.includes(column));
  return {
    "--grid-columns": [`${PIN_PX}px`, `minmax(${nameWidth}, 1fr)`, ...figures, `${MENU_PX}px`].join(" "),
    "--grid-width": `calc(${[`${PIN_PX}px`, nameWidth, ...figures, `${MENU_PX}px`].join(" + ")})`,
    "--card-lines": Math.ceil(smallFigures.length / FIGURES_PER_LINE),
  };
}
