/** What a chart cannot show and has to be said: since when, what is unknown, what was left out. One sentence each. */
import { countGaps } from "@/components/charts/broken-at-gaps";
import type { TimePlot } from "@/components/charts/time-plot";
import type { History } from "@/lib/domain/history";
import type { VolatilitySpell } from "@/lib/domain/market-context";
import type { ChartFigure } from "@/lib/domain/token-view";
import { formatCount } from "@/lib/format/count";
import { formatMoment } from "@/lib/format/moment";
import type { TimeZone } from "@/lib/format/wall-clock";
import { stepWords } from "./candle-step";
import { candleWords, type ShownSpan } from "./candle-words";
import { HISTORY_FIGURES } from "./history-figures";
import { regimeWords } from "./regime-words";

/** A history that begins this many steps after the span does begins late. */
const LATE_STEPS = 3;

const plural = (count: number, one: string, many: string) =>
  count === 1 ? `one ${one}` : `${formatCount(count)} ${many}`;

function firstPriceMs({ series }: History): number | null {
  return series.find(({ priceUsd }) => priceUsd !== null)?.atMs ?? null;
}

function sinceWords(history: History, isCutByPlan: boolean, timeZone: TimeZone): string | null {
  const { fromMs, stepMs } = history;
  const firstMs = firstPriceMs(history);
  if (firstMs === null) return null;
  if (firstMs - fromMs > LATE_STEPS * stepMs)
    return `Its first price within this span is of ${formatMoment(firstMs, timeZone)}.`;
  if (!isCutByPlan) return null;
  return `History is told for the last 365 days only, here from ${formatMoment(firstMs, timeZone)} on.`;
}

/** Beside others nothing is drawn before the first time that all have a price. */
function commonStartWords(
  { lines, stepMs }: TimePlot,
  { fromMs }: History,
  beside: readonly Beside[],
  timeZone: TimeZone,
): string | null {
  const start = lines[0]?.points.find(({ value }) => value !== null);
  if (start === undefined || start.atMs - fromMs <= LATE_STEPS * stepMs) return null;
  const [youngest] = beside
    .flatMap(({ name, history }) => {
      const firstMs = firstPriceMs(history);
      return firstMs === null || firstMs - fromMs <= LATE_STEPS * stepMs ? [] : [{ name, firstMs }];
    })
    .sort((a, b) => b.firstMs - a.firstMs);
  const because = youngest === undefined ? "" : `: ${youngest.name} has none before`;
  return `All are drawn from ${formatMoment(start.atMs, timeZone)} on, when all have a price${because}.`;
}

function unknownWords({ series }: History, figure: ChartFigure): string | null {
  const { title, valueOf } = HISTORY_FIGURES[figure];
  const unknown = series.filter((point) => valueOf(point) === null).length;
  if (unknown === 0 || unknown === series.length) return null;
  return `${title} is unknown at ${formatCount(unknown)} of ${formatCount(series.length)} points.`;
}

function suspectWords({ marks }: TimePlot, { suspectAtMs }: History, isBeside: boolean): string | null {
  const count = isBeside ? suspectAtMs.length : marks.length;
  if (count === 0) return null;
  const prints = plural(count, "suspect print", "suspect prints");
  const what = `${prints}: a price out of all proportion that came back at once`;
  return isBeside ? `Left out: ${what}.` : `Marked ◇ and left out of the line: ${what}.`;
}

function gapWords({ lines, stepMs }: TimePlot): string | null {
  const [line] = lines;
  const gaps = line === undefined ? 0 : countGaps(line.points, stepMs);
  if (gaps === 0) return null;
  return `The line has ${plural(gaps, "gap", "gaps")}: nothing was observed for more than three steps of ${stepWords(stepMs)}.`;
}

function zeroWords({ scale, lines }: TimePlot): string | null {
  if (scale === "linear") return null;
  const zeros = lines.flatMap(({ points }) => points).filter(({ value }) => value !== null && value <= 0);
  if (zeros.length === 0) return null;
  return `A logarithmic scale has no place for zero: ${plural(zeros.length, "point is", "points are")} left out.`;
}

interface Beside {
  readonly name: string;
  readonly history: History;
}

interface RemarkedChart {
  readonly history: History;
  readonly plot: TimePlot;
  readonly figure: ChartFigure;
  /** The histories that it is rebased beside, its own first; empty where it is drawn by itself. */
  readonly beside: readonly Beside[];
  readonly span: ShownSpan;
  /** Bitcoin's regimes; null where they are not shown. */
  readonly spells: readonly VolatilitySpell[] | null;
  /** True where it was to begin before anybody's history is told. */
  readonly isCutByPlan: boolean;
}

export function historyRemarks(
  { history, plot, figure, beside, span, spells, isCutByPlan }: RemarkedChart,
  timeZone: TimeZone,
): readonly string[] {
  const isBeside = beside.length > 0;
  const isUnfinished = plot.shape !== "candles" && plot.lines.some((line) => line.unfinishedFromMs !== null);
  const remarks = [
    isBeside ? commonStartWords(plot, history, beside, timeZone) : sinceWords(history, isCutByPlan, timeZone),
    isBeside ? null : HISTORY_FIGURES[figure].note,
    isBeside ? null : unknownWords(history, figure),
    suspectWords(plot, history, isBeside),
    plot.shape === "candles" ? null : gapWords(plot),
    candleWords(plot.candles, span),
    isUnfinished ? "The dashed end is the running day (UTC)." : null,
    zeroWords(plot),
    regimeWords(spells, history),
  ];
  return remarks.filter((remark) => remark !== null);
}

/** Why there is nothing to draw. */
export function nothingWords({ series }: History, plot: TimePlot, figure: ChartFigure): string {
  const { title, valueOf } = HISTORY_FIGURES[figure];
  if (series.length === 0) return "CoinGecko tells nothing of this token within this span.";
  if (plot.lines.length > 1) return "There is no time in this span at which all of them have a price.";
  if (series.every((point) => valueOf(point) === null))
    return `${title} is unknown within this span, at each of ${formatCount(series.length)} points.`;
  return "Every value is zero, which a logarithmic scale has no place for.";
}
