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
  readonly stepMs: number;
  readonly past: AssetPast;
}

/** Hangs on the identity of the answer: all visitors who compare it up to one moment share it. */
const madeOf = new WeakMap<Series, Made>();

/** The series is cut first, so that no later point decides what is a broken print. Daily points are not judged. */
export function pastUpTo(series: Series, toMs: number, stepMs: number): AssetPast {
  const known = madeOf.get(series);
  if (known?.toMs === toMs && known.stepMs === stepMs) return known.past;
  const cut = series.filter(({ atMs }) => atMs <= toMs);
  const points = stepMs < DAY_MS ? withoutSuspectPrints(cut) : cut;
  const past = { points, samples: dailySamples(points, toMs) };
  madeOf.set(series, { toMs, stepMs, past });
  return past;
}
