/** A history's prices at given times: what a chart draws of it beside another, and what stands in the same table. */
import type { History } from "@/lib/domain/history";
import { alignedSeries, priceHoldsMs } from "@/lib/signals/aligned-series";

/** The last price at or before each time, young enough for times `stepMs` apart; null where there is none. Suspect prints are left out. */
export function pricesAt(
  { series, suspectAtMs }: History,
  times: readonly number[],
  stepMs: number,
): readonly (number | null)[] {
  const suspects = new Set(suspectAtMs);
  const sound = series.filter(({ atMs }) => !suspects.has(atMs));
  return alignedSeries(sound, times, priceHoldsMs(stepMs));
}
