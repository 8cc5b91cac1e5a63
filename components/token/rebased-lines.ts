/** Several prices on one scale: 100 at the first time that all are known. */
import type { PlotLine } from "@/components/charts/time-plot";
import type { History } from "@/lib/domain/history";
import { DAY_MS } from "@/lib/domain/time";
import { alignedSeries, gridTimes } from "@/lib/signals/aligned-series";
import { commonStart } from "@/lib/signals/common-start";
import { rebased } from "@/lib/signals/rebased";

interface NamedHistory extends Pick<PlotLine, "id" | "label" | "colour"> {
  readonly history: History;
}

/** Feeds drift across the grid within a day; a day's price is that day's alone. */
function oldestMs(stepMs: number): number {
  return stepMs >= DAY_MS ? stepMs : 2 * stepMs;
}

/** On the coarsest grid of all, with the end of the first one's span as its last time. Suspect prints are left out. */
export function rebasedLines(all: readonly NamedHistory[]): readonly PlotLine[] {
  const [first] = all;
  if (first === undefined) return [];
  const { fromMs, toMs } = first.history;
  const stepMs = Math.max(...all.map(({ history }) => history.stepMs));
  const grid = gridTimes(fromMs, toMs, stepMs);
  const times = grid.at(-1) === toMs ? grid : [...grid, toMs];
  const aligned = all.map(({ history }) => {
    const suspects = new Set(history.suspectAtMs);
    const points = history.series.filter(({ atMs }) => !suspects.has(atMs));
    return alignedSeries(points, times, oldestMs(stepMs));
  });
  const start = commonStart(aligned);
  const isLastUnfinished = stepMs >= DAY_MS && toMs % DAY_MS !== 0;
  return all.map(({ id, label, colour }, place) => ({
    id,
    label,
    colour,
    points: rebased(aligned[place] ?? [], start).map((value, index) => ({
      atMs: times[index] ?? toMs,
      value,
    })),
    unfinishedFromMs: isLastUnfinished ? (grid.at(-1) ?? null) : null,
  }));
}
