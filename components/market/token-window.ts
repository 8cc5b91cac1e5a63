/**
 * Which rows are in the document. The first ones always are; beyond them those near the screen. All rows are equally high, so
 * that is arithmetic, and the rows that are left out can be stood for by a gap of their exact height.
 */

/** Rows in the first HTML, readable without script and found by the browser's own search. */
export const ROWS_ALWAYS_THERE = 40;

/** Rows kept ready above and below the screen. */
const MARGIN = 8;
/** The window moves by this many rows at a time, so that most scrolling changes nothing. */
const STEP = 4;

/** From `start` up to and without `end`. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

export const NO_ROWS: RowSpan = { start: 0, end: 0 };

export function isWithin(index: number, { start, end }: RowSpan): boolean {
  return index >= start && index < end;
}

interface Place {
  /** Where the first row begins, in pixels below the top of the screen; negative once it has scrolled past. */
  readonly topPx: number;
  readonly rowHeightPx: number;
  readonly screenHeightPx: number;
}

/** The rows near the screen, in whole steps; it may reach past the last row. */
export function rowsNear({ topPx, rowHeightPx, screenHeightPx }: Place): RowSpan {
  if (rowHeightPx <= 0) return NO_ROWS;
  const first = -topPx / rowHeightPx - MARGIN;
  const last = (screenHeightPx - topPx) / rowHeightPx + MARGIN;
  return {
    start: Math.max(0, Math.floor(first / STEP) * STEP),
    end: Math.max(0, Math.ceil(last / STEP) * STEP),
  };
}

/** A row by its index, or a gap in the place of `rows` rows. */
export type TablePart =
  | { readonly kind: "row"; readonly index: number }
  | { readonly kind: "gap"; readonly start: number; readonly rows: number };

/** Rows and gaps from the first row to the last, which are as high together as all rows would be. */
export function tableParts(count: number, isShown: (index: number) => boolean): readonly TablePart[] {
  const parts: TablePart[] = [];
  let gapStart: number | null = null;
  const closeGap = (end: number) => {
    if (gapStart !== null) parts.push({ kind: "gap", start: gapStart, rows: end - gapStart });
    gapStart = null;
  };
  for (let index = 0; index < count; index += 1) {
    if (isShown(index)) {
      closeGap(index);
      parts.push({ kind: "row", index });
    } else {
      gapStart ??= index;
    }
  }
  closeGap(count);
  return parts;
}
