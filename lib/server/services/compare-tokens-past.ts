/** A history as a comparison uses it: nothing after the comparison's end, no broken prints, and its days. */
import type { Series } from "../../domain/series.ts";
import { DAY_MS } from "../../domain/time.ts";
import { type DailySample, dailySamples } from "../../signals/daily-samples.ts";
import { withoutSuspectPrints } from "../../signals/suspect-prints.ts";

export interface AssetPast {
  readonly points: Series;
  readonly samples: readonly DailySample[];
}

interface Made {
  readonly toMs: number;
  readonly past: AssetPast;
}

/** Hangs on the identity of the answer: all visitors who compare it up to one moment share it. */
const madeOf = new WeakMap<Series, Made>();

/** Points nearer to each other than this are not the closes of two days. */
const WITHIN_A_DAY_MS = DAY_MS / 2;

/** Daily points are not judged: what a year's days jump by is no print's fault. */
function withoutBrokenPrints(points: Series): Series {
  const second = points.findIndex(
    ({ atMs }, index) => atMs - (points[index - 1]?.atMs ?? -Infinity) < WITHIN_A_DAY_MS,
  );
  const first = second === -1 ? points.length : second - 1;
  return [...points.slice(0, first), ...withoutSuspectPrints(points.slice(first))];
}

/** The series is cut first, so that no later point decides what is a broken print. */
export function pastUpTo(series: Series, toMs: number): AssetPast {
  const known = madeOf.get(series);
  if (known?.toMs === toMs) return known.past;
  const points = withoutBrokenPrints(series.filter(({ atMs }) => atMs <= toMs));
  const past = { points, samples: dailySamples(points, toMs) };
  madeOf.set(series, { toMs, past });
  return past;
}
