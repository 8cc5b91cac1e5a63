/** Several prices on one scale: 100 at the first time that all are known. */
import type { PlotLine } from "@/components/charts/time-plot";
import type { History } from "@/lib/domain/history";
import { DAY_MS } from "@/lib/domain/time";
import { timesToEnd } from "@/lib/signals/aligned-series";
import { commonStart } from "@/lib/signals/common-start";
import { rebased, rebasedTo } from "@/lib/signals/rebased";
import { pricesAt } from "./prices-at";

export interface NamedHistory extends Pick<PlotLine, "id" | "label" | "colour"> {
  readonly history: History;
}

interface Grid {
  readonly times: readonly number[];
  readonly stepMs: number;
  /** On the times, for each of the histories. */
  readonly prices: readonly (readonly (number | null)[])[];
  /** Index of the time at which all have a price. */
  readonly start: number | null;
}

/** The end of a span is no time of its own where nothing was observed after the last whole step. */
function timesOf(all: readonly NamedHistory[], { fromMs, toMs }: History, stepMs: number): readonly number[] {
  const times = timesToEnd(fromMs, toMs, stepMs);
  const lastWholeMs = toMs % stepMs === 0 ? -Infinity : (times.at(-2) ?? -Infinity);
  const isObserved = all.some(({ history }) => (history.series.at(-1)?.atMs ?? -Infinity) > lastWholeMs);
  return isObserved ? times : times.slice(0, -1);
}

/** The coarsest of all, up to the end of the first one's span. */
function gridOf(all: readonly NamedHistory[]): Grid | null {
  const [first] = all;
  if (first === undefined) return null;
  const stepMs = Math.max(...all.map(({ history }) => history.stepMs));
  const times = timesOf(all, first.history, stepMs);
  const prices = all.map(({ history }) => pricesAt(history, times, stepMs));
  return { times, stepMs, prices, start: commonStart(prices) };
}

/** Suspect prints are left out. */
export function rebasedLines(all: readonly NamedHistory[]): readonly PlotLine[] {
  const grid = gridOf(all);
  if (grid === null) return [];
  const { times, stepMs, prices, start } = grid;
  const isLastUnfinished = stepMs >= DAY_MS && (times.at(-1) ?? 0) % DAY_MS !== 0;
  return all.map(({ id, label, colour }, place) => {
    const values = rebased(prices[place] ?? [], start);
    return {
      id,
      label,
      colour,
      points: times.map((atMs, index) => ({ atMs, value: values[index] ?? null })),
      unfinishedFromMs: isLastUnfinished ? (times.at(-2) ?? null) : null,
    };
  });
}

/** The same scale at other times, oldest first: for each history its values, null before all are known. */
export function rebasedAt(
  all: readonly NamedHistory[],
  times: readonly number[],
): readonly (readonly (number | null)[])[] {
  const grid = gridOf(all);
  if (grid === null) return [];
  const { stepMs, prices, start } = grid;
  const startMs = start === null ? Infinity : (grid.times[start] ?? Infinity);
  return all.map(({ history }, place) => {
    const startPrice = start === null ? null : (prices[place]?.[start] ?? null);
    return pricesAt(history, times, stepMs).map((price, index) =>
      (times[index] ?? -Infinity) < startMs ? null : rebasedTo(startPrice, price),
    );
  });
}
