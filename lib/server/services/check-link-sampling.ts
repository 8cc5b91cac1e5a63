/**
 * What a history allows a value between its points to have been. A link's maker may have seen 5-minute points where hourly or
 * daily ones are left: a value fits when it lies between the lowest and the highest of the points within two steps of the moment,
 * with room on both sides for twice the median step of the 24 steps around. (Halfway between two samples a random walk strays from
 * them by half of its usual step; three times as much is rare. See `wiring/pinned-links.test.ts`.)
 */
import type { Series, SeriesPoint } from "../../domain/series.ts";
import { medianInPlace } from "../../signals/median-in-place.ts";

export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

type ValueOf = (point: SeriesPoint) => number | null;

const NEIGHBOUR_STEPS = 2;
const STEPS_AROUND = 12;
const ROOM_IN_STEPS = 2;

function valuesAround(series: Series, atMs: number, radiusMs: number, valueOf: ValueOf): readonly number[] {
  return series
    .filter((point) => Math.abs(point.atMs - atMs) <= radiusMs)
    .map(valueOf)
    .filter((value) => value !== null);
}

function medianStep(values: readonly number[]): number {
  const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  return medianInPlace(Float64Array.from(steps)) ?? 0;
}

/** Null where no point is near. `stepMs` is how far apart the points are meant to be. */
export function allowedRange(
  series: Series,
  atMs: number,
  stepMs: number,
  valueOf: ValueOf,
): ValueRange | null {
  const near = valuesAround(series, atMs, NEIGHBOUR_STEPS * stepMs, valueOf);
  if (near.length === 0) return null;
  const room = ROOM_IN_STEPS * medianStep(valuesAround(series, atMs, STEPS_AROUND * stepMs, valueOf));
  return { low: Math.min(...near) - room, high: Math.max(...near) + room };
}

/** What end / start − 1 may have been; null where either is unknown or the start could have been nothing. */
export function allowedReturn(start: ValueRange | null, end: ValueRange | null): ValueRange | null {
  if (start === null || end === null || start.low <= 0) return null;
  return { low: Math.max(0, end.low) / start.high - 1, high: end.high / start.low - 1 };
}
