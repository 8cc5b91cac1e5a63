/** A token's history as a plot: one figure by itself, or its price beside others' from the first time that all are known. */
import { MAIN_COLOUR } from "@/components/charts/chart-colours";
import type { PlotLine, Shade, TimedValue, TimePlot } from "@/components/charts/time-plot";
import type { Candle } from "@/lib/domain/candle";
import type { History } from "@/lib/domain/history";
import { spellsWithin, type VolatilitySpell } from "@/lib/domain/market-context";
import type { SeriesPoint } from "@/lib/domain/series";
import { DAY_MS } from "@/lib/domain/time";
import type { ChartFigure, Overlay, Scale } from "@/lib/domain/token-view";
import { candles } from "@/lib/signals/candles";
import { candleStepMs } from "./candle-step";
import { HISTORY_FIGURES } from "./history-figures";
import { type NamedHistory, rebasedLines } from "./rebased-lines";

export interface OverlayHistory {
  readonly id: Overlay;
  readonly label: string;
  readonly colour: string;
  readonly history: History;
}

interface PlotQuestion {
  readonly history: History;
  /** Of the token, at its line's end beside others. */
  readonly label: string;
  readonly figure: ChartFigure;
  readonly scale: Scale;
  /** Only the price is drawn beside others. */
  readonly overlays: readonly OverlayHistory[];
  readonly spells: readonly VolatilitySpell[];
}

/** Where the turnover says that the whole cap changes hands in a day. */
const TURNOVER_LEVEL = 1;
const REBASED_LEVEL = 100;

const SUSPECT = "suspect print, left out of the line";

/** Daily points end with one of the running day. */
function unfinishedFrom(points: readonly TimedValue[], stepMs: number): number | null {
  const known = points.filter(({ value }) => value !== null);
  const [before, last] = known.slice(-2);
  if (before === undefined || last === undefined || stepMs < DAY_MS) return null;
  return last.atMs % DAY_MS === 0 ? null : before.atMs;
}

function shadesOf(spells: readonly VolatilitySpell[], { fromMs, toMs }: History): readonly Shade[] {
  return spellsWithin(spells, { fromMs, toMs })
    .filter(({ regime }) => regime !== "calm")
    .map((spell) => ({
      fromMs: Math.max(fromMs, spell.fromMs),
      toMs: Math.min(toMs, spell.toMs),
      tone: spell.regime === "stormy" ? "strong" : "light",
      label: spell.regime,
    }));
}

/** Read at the middle of what is shown of each. */
function closesOf(made: readonly Candle[], { fromMs, toMs }: History): readonly TimedValue[] {
  return made.map(({ startMs, endMs, closeUsd }) => ({
    atMs: (Math.max(startMs, fromMs) + Math.min(endMs, toMs)) / 2,
    value: closeUsd,
  }));
}

/** A broken print is no price, and no cap either, since that is a price times a supply. The volume knows nothing of it. */
function isLeftOut(figure: ChartFigure, suspects: ReadonlySet<number>) {
  return ({ atMs }: SeriesPoint) => figure !== "volume" && suspects.has(atMs);
}

/** What is drawn beside each other, the token itself first; empty where it is drawn by itself. */
export function besideEachOther({
  history,
  label,
  figure,
  overlays,
}: Pick<PlotQuestion, "history" | "label" | "figure" | "overlays">): readonly NamedHistory[] {
  if (figure !== "price" || overlays.length === 0) return [];
  return [{ id: "own", label, colour: MAIN_COLOUR, history }, ...overlays];
}

export function plotHistory(question: PlotQuestion): TimePlot {
  const { history, figure, scale, spells } = question;
  const { fromMs, toMs, stepMs, series } = history;
  const common = { fromMs, toMs, stepMs, scale, shades: shadesOf(spells, history), fromZero: false } as const;
  const beside = besideEachOther(question);
  if (beside.length > 0) {
    const lines = rebasedLines(beside);
    return { ...common, shape: "line", lines, candles: [], marks: [], level: REBASED_LEVEL };
  }
  const { valueOf } = HISTORY_FIGURES[figure];
  const leavesOut = isLeftOut(figure, new Set(history.suspectAtMs));
  const kept = series.filter((point) => !leavesOut(point));
  const marks = series.filter(leavesOut).flatMap((point) => {
    const value = valueOf(point);
    return value === null ? [] : [{ atMs: point.atMs, value, words: SUSPECT }];
  });
  const made = figure === "candles" ? candles(kept, candleStepMs(toMs - fromMs, stepMs), history) : [];
  const points =
    figure === "candles"
      ? closesOf(made, history)
      : kept.map((point) => ({ atMs: point.atMs, value: valueOf(point) }));
  const line: PlotLine = {
    id: figure,
    label: "",
    colour: MAIN_COLOUR,
    points,
    unfinishedFromMs: figure === "candles" ? null : unfinishedFrom(points, stepMs),
  };
  const isSum = figure === "volume" || figure === "turnover";
  return {
    ...common,
    shape: figure === "candles" ? "candles" : isSum ? "area" : "line",
    lines: [line],
    candles: made,
    marks,
    level: figure === "turnover" ? TURNOVER_LEVEL : null,
    fromZero: isSum,
  };
}
