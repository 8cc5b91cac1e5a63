/** A token's chart as its page shows it, and what it cannot show, in words. */
import type { TimePlot } from "@/components/charts/time-plot";
import { axisOf } from "@/components/charts/value-axis";
import { candleStepMs, stepWords } from "@/components/token/candle-step";
import { HISTORY_FIGURES, REBASED_FIGURE } from "@/components/token/history-figures";
import { plotHistory } from "@/components/token/history-plot";
import { nothingWords } from "@/components/token/history-remarks";
import { formatSpan } from "@/lib/contract/span-param";
import type { History } from "@/lib/domain/history";
import type { TokenView } from "@/lib/domain/token-view";
import type { PictureChart } from "./picture";
import { pictureChart } from "./picture-chart";
import type { TokenBeside } from "./token-beside";

const CHART_SIZE = { width: 1088, height: 236 };
const NO_CHART = "There is no chart of this time.";

export interface TokenChart {
  readonly chart: PictureChart | null;
  /** In its place where there is none. */
  readonly words: string;
}

export const NO_TOKEN_CHART: TokenChart = { chart: null, words: NO_CHART };

function isRebased({ lines }: TimePlot): boolean {
  return lines.length > 1;
}

/** With what the page's controls say: the span, the scale, the length of a candle, what 100 stands for. */
function titleOf(
  plot: TimePlot,
  { fromMs, toMs, stepMs }: History,
  { figure, span, scale }: TokenView,
): string {
  const { title } = isRebased(plot) ? REBASED_FIGURE : HISTORY_FIGURES[figure];
  const step = figure === "candles" ? ` of ${stepWords(candleStepMs(toMs - fromMs, stepMs))}` : "";
  const unit = isRebased(plot) ? ` · ${REBASED_FIGURE.unit}` : "";
  return `${title}${step}, ${formatSpan(span)}${scale === "log" ? ", logarithmic scale" : ""}${unit}`;
}

function notesOf({ shades, marks }: TimePlot, missing: readonly string[]): readonly string[] {
  return [
    ...(missing.length > 0 ? [`Not drawn: ${missing.join(", ")}.`] : []),
    ...(shades.length > 0 ? ["Shaded: Bitcoin’s volatility, stormy (dark) or normal (light)."] : []),
    ...(marks.length > 0 ? ["Diamonds: suspect prints, left out of the line."] : []),
  ];
}

export function tokenChart(history: History, beside: TokenBeside, view: TokenView): TokenChart {
  const { figure, scale } = view;
  const { ownLabel: label, overlays, spells, missing } = beside;
  const plot = plotHistory({ history, label, figure, scale, overlays, spells });
  const chart = pictureChart(
    {
      title: titleOf(plot, history, view),
      notes: notesOf(plot, missing),
      plot,
      format: (isRebased(plot) ? REBASED_FIGURE : HISTORY_FIGURES[figure]).format,
      dashOf: () => "none",
      labelsEnds: true,
    },
    CHART_SIZE,
  );
  return { chart, words: axisOf(plot) === null ? nothingWords(history, plot, figure) : NO_CHART };
}
