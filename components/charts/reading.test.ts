import { describe, expect, it } from "vitest";
import { nearestTime, readableTimes, readPlot } from "./reading";
import type { TimePlot } from "./time-plot";

const STEP = 10;

function plotOf(changes: Partial<TimePlot> = {}): TimePlot {
  const points = [1, 2, null, 4].map((value, index) => ({ atMs: index * STEP, value }));
  return {
    fromMs: 0,
    toMs: 100,
    stepMs: STEP,
    shape: "line",
    lines: [{ id: "a", label: "A", colour: "black", points, unfinishedFromMs: null }],
    candles: [],
    shades: [],
    marks: [],
    level: null,
    scale: "linear",
    fromZero: false,
    ...changes,
  };
}

describe("what can be read", () => {
  it("is every known point of the first line, and every mark among them", () => {
    expect(readableTimes(plotOf())).toEqual([0, 10, 30]);
    expect(readableTimes(plotOf({ marks: [{ atMs: 20, value: 9, words: "suspect" }] }))).toEqual([
      0, 10, 20, 30,
    ]);
    expect(readableTimes(plotOf({ lines: [] }))).toEqual([]);
  });

  it("is the exact value, and a mark's own with its words", () => {
    expect(readPlot(plotOf(), 10)).toMatchObject({ figures: [{ value: 2 }], words: null });
    const marked = plotOf({ marks: [{ atMs: 20, value: 9, words: "suspect" }] });
    expect(readPlot(marked, 20)).toMatchObject({ figures: [{ value: 9 }], words: "suspect" });
  });

  it("is of other lines their last point before, unless that is too old", () => {
    const [line] = plotOf().lines;
    if (line === undefined) throw new Error("no line");
    const other = { ...line, points: [{ atMs: 5, value: 7 }] };
    const plot = plotOf({ lines: [line, other] });
    expect(readPlot(plot, 30).figures[1]?.value).toBe(7);
    expect(readPlot(plot, 0).figures[1]?.value).toBeNull();
    expect(readPlot(plot, 40).figures[1]?.value).toBeNull();
  });

  it("is the candle that takes the moment in", () => {
    const prices = { openUsd: 1, highUsd: 2, lowUsd: 1, closeUsd: 2, isComplete: true };
    const candles = [
      { startMs: 0, endMs: 20, ...prices },
      { startMs: 20, endMs: 40, ...prices },
    ];
    expect(readPlot(plotOf({ candles }), 20).candle).toBe(candles[0]);
    expect(readPlot(plotOf({ candles }), 50).candle).toBeNull();
  });
});

it("finds the nearest time", () => {
  expect([-5, 4, 5, 6, 99].map((atMs) => nearestTime([0, 10, 30], atMs))).toEqual([0, 0, 0, 1, 2]);
  expect(nearestTime([], 3)).toBe(-1);
});
