/** Points to the `d` of one SVG path. A gap lifts the pen; a point alone between gaps becomes a dot. */

export interface PlotPoint {
  readonly x: number;
  /** Null is a gap. */
  readonly y: number | null;
}

/** Coordinates with one decimal, which is finer than a screen draws. Empty when no point is known. */
export function svgPath(points: readonly PlotPoint[]): string {
  let d = "";
  let isDown = false;
  points.forEach(({ x, y }, index) => {
    if (y === null) {
      isDown = false;
      return;
    }
    const isAlone = !isDown && (points[index + 1]?.y ?? null) === null;
    d += `${isDown ? "L" : "M"}${tenths(x)} ${tenths(y)}${isAlone ? "h0" : ""}`;
    isDown = true;
  });
  return d;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
