/** A week's outline (0–1, null is a gap) as the path of a small picture. */
import { svgPath } from "./svg-path";

/** `inset` keeps the line's width inside the picture. One point alone stands at the right end. */
export function sparklinePath(
  outline: readonly (number | null)[],
  width: number,
  height: number,
  inset: number,
): string {
  const step = outline.length > 1 ? (width - 2 * inset) / (outline.length - 1) : 0;
  const start = outline.length > 1 ? inset : width - inset;
  const drop = height - 2 * inset;
  return svgPath(
    outline.map((value, index) => ({
      x: start + index * step,
      y: value === null ? null : inset + (1 - value) * drop,
    })),
  );
}
