/** Several prices on one scale: 100 at the first time that all are known. */
import type { PlotLine } from "@/components/charts/time-plot";
import type { History } from "@/lib/domain/history";
import { DAY_MS } from "@/lib/domain/time";
import { timesToEnd } from "@/lib/signals/aligned-series";
import { commonStart } from "@/lib/signals/common-start";
import { rebased } from "@/lib/signals/rebased";
import { pricesAt } from "./prices-at";

interface NamedHistory extends Pick<PlotLine, "id" | "label" | "colour"> {
  readonly history: History;
}

/** On the coarsest grid of all, with the end of the first one's span as its last time. Suspect prints are left out. */
export function rebasedLines(all: readonly NamedHistory[]): readonly PlotLine[] {
  const [first] = all;
  if (first === undefined) return [];
  const { fromMs, toMs } = first.history;
  const stepMs = Math.max(...all.map(({ history }) => history.stepMs));
  const times = timesToEnd(fromMs, toMs, stepMs);
  const aligned = all.map(({ history }) => pricesAt(history, times, stepMs));
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
    unfinishedFromMs: isLastUnfinished ? (times.at(-2) ?? null) : null,
  }));
}
