/** A line closed along a base, each piece between gaps by itself: what lies under it. */
import { type PlotPoint, svgPath } from "./svg-path";

export function closedPath(points: readonly PlotPoint[], baseY: number): string {
  const pieces: PlotPoint[][] = [[]];
  for (const point of points) {
    if (point.y === null) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces
    .map((piece) => {
      const [first, last] = [piece[0], piece.at(-1)];
      if (first === undefined || last === undefined) return "";
      return `${svgPath([{ x: first.x, y: baseY }, ...piece, { x: last.x, y: baseY }])}Z`;
    })
    .join("");
}
