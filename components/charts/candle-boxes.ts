/** Where candles stand: shares of the plot, from the left and from the top, so that the server can draw them too. */

import { shareOfTime } from "./plot-frame";
import type { TimePlot } from "./time-plot";
import { shareOnAxis, type ValueAxis } from "./value-axis";

export interface CandleBox {
  readonly startMs: number;
  readonly left: number;
  readonly width: number;
  readonly high: number;
  readonly low: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly isUp: boolean;
  readonly isComplete: boolean;
}

/** Of the step's width. */
const BODY = 0.7;

export function candleBoxes(plot: TimePlot, axis: ValueAxis): readonly CandleBox[] {
  const top = (value: number) => 1 - Math.min(1, Math.max(0, shareOnAxis(axis, value) ?? 0));
  return plot.candles.map(({ startMs, endMs, openUsd, highUsd, lowUsd, closeUsd, isComplete }) => {
    const from = Math.max(0, shareOfTime(plot, startMs));
    const to = Math.min(1, shareOfTime(plot, endMs));
    return {
      startMs,
      left: from + ((to - from) * (1 - BODY)) / 2,
      width: (to - from) * BODY,
      high: top(highUsd),
      low: top(lowUsd),
      bodyTop: top(Math.max(openUsd, closeUsd)),
      bodyBottom: top(Math.min(openUsd, closeUsd)),
      isUp: closeUsd >= openUsd,
      isComplete,
    };
  });
}
