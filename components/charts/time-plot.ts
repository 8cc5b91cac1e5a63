/** What a chart over time shows, before anything is measured: the server's outline and Recharts draw the same plot. */
import type { Candle } from "@/lib/domain/candle";
import type { Scale } from "@/lib/domain/token-view";

/** A null value is a gap. */
export interface TimedValue {
  readonly atMs: number;
  readonly value: number | null;
}

export interface PlotLine {
  readonly id: string;
  /** At the line's end; empty for the only line. */
  readonly label: string;
  /** Any CSS colour. */
  readonly colour: string;
  /** Oldest first. */
  readonly points: readonly TimedValue[];
  /** From this point on the line is dashed, because its last step has not ended; null where all have. */
  readonly unfinishedFromMs: number | null;
}

export interface Shade {
  readonly fromMs: number;
  readonly toMs: number;
  readonly tone: "light" | "strong";
  readonly label: string;
}

/** A point that the line leaves out, and why. */
export interface PlotMark {
  readonly atMs: number;
  readonly value: number;
  readonly words: string;
}

export interface TimePlot {
  /** The span of the time axis; the points may begin later. */
  readonly fromMs: number;
  readonly toMs: number;
  /** How far apart points are meant to be: where more than three steps are missing the line is broken. */
  readonly stepMs: number;
  readonly shape: "line" | "area" | "candles";
  /** The first one is what the chart is about. Of candles it holds the closes. */
  readonly lines: readonly PlotLine[];
  readonly candles: readonly Candle[];
  readonly shades: readonly Shade[];
  readonly marks: readonly PlotMark[];
  /** A value with a line of its own across the plot. */
  readonly level: number | null;
  readonly scale: Scale;
  /** Linear only: whether the axis begins at zero. */
  readonly fromZero: boolean;
}
