/** The light lines behind a plot, at the places of its ticks. All in pixels of the picture. */

interface GridLinesProps {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of the upright lines. */
  readonly xs: readonly number[];
  /** Of the level ones. */
  readonly ys: readonly number[];
}

export function GridLines({ left, top, width, height, xs, ys }: GridLinesProps) {
  const path = [...xs.map((x) => `M${x} ${top}v${height}`), ...ys.map((y) => `M${left} ${y}h${width}`)];
  return <path d={path.join("")} fill="none" stroke="var(--line)" />;
}
