/** What a chart of several assets shows: one line for each on one grid of times. */
import type { Scale } from "@/lib/domain/token-view";
import type { TimedValue } from "./time-plot";

export interface MultiLine {
  readonly id: string;
  /** Short, for the line's end. */
  readonly label: string;
  /** Of the asset among the chosen: its look. */
  readonly place: number;
  /** One for each time; null is a gap. */
  readonly values: readonly (number | null)[];
}

export interface MultiLinePlot {
  /** Oldest first. */
  readonly times: readonly number[];
  readonly lines: readonly MultiLine[];
  readonly scale: Scale;
}

/** The last known value of a line with its time; null where it has none. */
export function lastKnown(
  { values }: Pick<MultiLine, "values">,
  times: readonly number[],
): { readonly atMs: number; readonly value: number } | null {
  const index = values.findLastIndex((value) => value !== null);
  const [value, atMs] = [values[index] ?? null, times[index]];
  return value === null || atMs === undefined ? null : { atMs, value };
}

/** A line as points. */
export function pointsOf(
  { values }: Pick<MultiLine, "values">,
  times: readonly number[],
): readonly TimedValue[] {
  return times.map((atMs, index) => ({ atMs, value: values[index] ?? null }));
}
