import { describe, expect, it } from "vitest";
import { isWithin, NO_ROWS, ROWS_ALWAYS_THERE, rowsNear, type TablePart, tableParts } from "./token-window";

const SCREEN = { rowHeightPx: 36, screenHeightPx: 900 };

/** How many rows the parts stand for. */
function heightInRows(parts: readonly TablePart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === "row" ? 1 : part.rows), 0);
}

function indices(parts: readonly TablePart[]): readonly number[] {
  return parts.flatMap((part) => (part.kind === "row" ? [part.index] : []));
}

describe("rowsNear", () => {
  it("covers the screen with a margin on both sides, wherever it is scrolled to", () => {
    for (let topPx = 300; topPx > -36_000; topPx -= 131) {
      const { start, end } = rowsNear({ ...SCREEN, topPx });
      expect(start * 36 + topPx).toBeLessThanOrEqual(Math.max(topPx, -8 * 36));
      expect(end * 36 + topPx).toBeGreaterThanOrEqual(900 + 8 * 36);
    }
  });

  it("stays the same while less than a step is scrolled", () => {
    expect(rowsNear({ ...SCREEN, topPx: -3_600 })).toEqual(rowsNear({ ...SCREEN, topPx: -3_630 }));
  });

  it("is empty before there is a row to measure, and below a table that has scrolled past", () => {
    expect(rowsNear({ ...SCREEN, topPx: 0, rowHeightPx: 0 })).toEqual(NO_ROWS);
    expect(rowsNear({ ...SCREEN, topPx: 9_000 })).toEqual(NO_ROWS);
  });
});

describe("tableParts", () => {
  it("puts a gap in the place of all rows that are not shown", () => {
    const parts = tableParts(1_000, (index) => index < ROWS_ALWAYS_THERE || index === 500 || index >= 990);
    expect(parts.filter(({ kind }) => kind === "gap")).toEqual([
      { kind: "gap", start: 40, rows: 460 },
      { kind: "gap", start: 501, rows: 489 },
    ]);
    expect(indices(parts).slice(38, 43)).toEqual([38, 39, 500, 990, 991]);
  });

  it("is as high as all rows together, whichever are shown", () => {
    for (const every of [1, 2, 7, 999, 5_000])
      expect(heightInRows(tableParts(1_000, (index) => index % every === 0))).toBe(1_000);
  });

  it("has no gap where all rows are shown, and nothing where there are none", () => {
    expect(tableParts(30, () => true).every(({ kind }) => kind === "row")).toBe(true);
    expect(tableParts(0, () => true)).toEqual([]);
    expect(tableParts(5, () => false)).toEqual([{ kind: "gap", start: 0, rows: 5 }]);
  });
});

it("knows what is within a span, its end not", () => {
  expect([3, 4, 7, 8].map((index) => isWithin(index, { start: 4, end: 8 }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
