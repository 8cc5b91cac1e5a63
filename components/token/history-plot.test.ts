/** The states that a chart has to bear: each through the plain mathematics that both the server and the browser draw from. */
import { describe, expect, it } from "vitest";
import { outlinePath } from "@/components/charts/outline-paths";
import { axisOf } from "@/components/charts/value-axis";
import type { History } from "@/lib/domain/history";
import { coinId } from "@/lib/domain/ids";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import type { ChartFigure, Scale } from "@/lib/domain/token-view";
import { UTC } from "@/lib/format/wall-clock";
import { shownSpan } from "./candle-words";
import { besideEachOther, type OverlayHistory, plotHistory } from "./history-plot";
import { historyRemarks, nothingWords } from "./history-remarks";
import { rebasedAt } from "./rebased-lines";

const TO = Date.UTC(2026, 4, 22, 8, 40);

interface Known {
  readonly prices: readonly (number | null)[];
  readonly caps?: readonly (number | null)[];
  readonly volumes?: readonly (number | null)[];
  readonly stepMs?: number;
  readonly spanMs?: number;
  readonly suspects?: readonly number[];
}

/** The last point is at `TO`. */
function historyOf({
  prices,
  caps,
  volumes,
  stepMs = HOUR_MS,
  spanMs = 7 * DAY_MS,
  suspects = [],
}: Known): History {
  const timeOf = (index: number) => TO - (prices.length - 1 - index) * stepMs;
  return {
    id: coinId("grass"),
    fromMs: TO - spanMs,
    toMs: TO,
    stepMs,
    series: prices.map((priceUsd, index) => ({
      atMs: timeOf(index),
      priceUsd,
      marketCapUsd: caps?.[index] ?? null,
      volume24hUsd: volumes?.[index] ?? null,
    })),
    suspectAtMs: suspects.map(timeOf),
  };
}

function drawn(
  history: History,
  figure: ChartFigure = "price",
  scale: Scale = "linear",
  overlays: readonly OverlayHistory[] = [],
  isCut = false,
) {
  const question = { history, label: "GRASS", figure, scale, overlays, spells: [] };
  const plot = plotHistory(question);
  const axis = axisOf(plot);
  const [line] = plot.lines;
  const beside = besideEachOther(question).map(({ id, history: of }) => ({ name: id, history: of }));
  const span = shownSpan(history, history, "7d");
  return {
    plot,
    axis,
    path: axis && line ? outlinePath(line, plot, axis) : "",
    remarks: historyRemarks(
      { history, plot, figure, beside, span, spells: null, isCutByPlan: isCut },
      UTC,
    ).join(" "),
    nothing: nothingWords(history, plot, figure),
  };
}

describe("a chart of", () => {
  it("an empty series draws nothing and says why", () => {
    const { axis, nothing, remarks } = drawn(historyOf({ prices: [] }));
    expect(axis).toBeNull();
    expect(nothing).toMatch(/tells nothing/);
    expect(remarks).toBe("");
  });

  it("one point is a dot", () => {
    expect(drawn(historyOf({ prices: [2] })).path).toMatch(/^M1000 500h0$/);
  });

  it("a flat line stands in the middle", () => {
    expect(drawn(historyOf({ prices: [2, 2, 2] })).path).toMatch(/^M[\d.]+ 500(L[\d.]+ 500)+$/);
  });

  it("tiny prices has ticks that differ", () => {
    const { axis } = drawn(historyOf({ prices: [2.014e-7, 2.2e-7, 2.1e-7] }));
    expect(new Set(axis?.ticks).size).toBeGreaterThan(2);
  });

  it("an hour of −82 % holds both ends of it", () => {
    const { axis, plot } = drawn(historyOf({ prices: [1, 1.01, 0.18, 0.19] }));
    expect([axis && axis.low < 0.18, axis && axis.high > 1.01]).toEqual([true, true]);
    expect(plot.marks).toEqual([]);
  });

  it("a token of three days in a span of ninety leaves the time before it empty, and says since when", () => {
    const { path, remarks } = drawn(
      historyOf({ prices: Array.from({ length: 72 }, () => 1), spanMs: 90 * DAY_MS }),
    );
    expect(Number(/^M([\d.]+)/.exec(path)?.[1])).toBeGreaterThan(960);
    expect(remarks).toMatch(/first price within this span is of 19 May 2026/);
  });

  it("a span that begins before history does says so, whatever the token's age", () => {
    const days = historyOf({
      prices: Array.from({ length: 364 }, () => 1),
      stepMs: DAY_MS,
      spanMs: 364 * DAY_MS,
    });
    expect(drawn(days, "price", "linear", [], true).remarks).toMatch(/told for the last 365 days only/);
    expect(drawn(days).remarks).not.toMatch(/365/);
    const young = historyOf({ prices: [1, 2, 3], stepMs: DAY_MS, spanMs: 364 * DAY_MS });
    expect(drawn(young, "price", "linear", [], true).remarks).toMatch(
      /first price within this span is of 20 May 2026/,
    );
  });

  it("a young token drawn beside it says from when on all are drawn, and because of whom", () => {
    const old = historyOf({ prices: Array.from({ length: 170 }, () => 1) });
    const young = { ...historyOf({ prices: Array.from({ length: 30 }, () => 1) }), id: coinId("young") };
    const overlay = { id: coinId("young"), label: "Y", colour: "red", history: young };
    const { remarks } = drawn(old, "price", "linear", [overlay]);
    expect(remarks).toMatch(/All are drawn from 21 May 2026, 04:00 UTC on.*: young has none before/);
    expect(drawn(old, "price", "linear", [{ ...overlay, history: old }]).remarks).not.toMatch(/drawn from/);
  });

  it("unknown caps is said in words in place of a line", () => {
    const history = historyOf({ prices: [1, 2, 3], volumes: [1, 1, 1] });
    expect(drawn(history, "cap").axis).toBeNull();
    expect(drawn(history, "cap").nothing).toMatch(/Market cap is unknown .* each of 3 points/);
    expect(drawn(history, "turnover").axis).toBeNull();
    const half = historyOf({ prices: [1, 2], caps: [null, 9] });
    expect(drawn(half, "cap").remarks).toMatch(/unknown at 1 of 2/);
  });

  it("a broken print leaves it out of the line and of the axis, and marks it", () => {
    const prices = Array.from({ length: 100 }, (_, index) => (index === 50 ? 900 : 1 + (index % 5) / 100));
    const { axis, plot, remarks } = drawn(historyOf({ prices, suspects: [50] }));
    expect(axis?.high).toBeLessThan(2);
    expect(plot.marks).toMatchObject([{ value: 900 }]);
    expect(remarks).toMatch(/one suspect print/);
    const candle = drawn(historyOf({ prices, suspects: [50] }), "candles").plot.candles;
    expect(candle.every(({ highUsd }) => highUsd < 2)).toBe(true);
  });

  it("hours without an observation has a gap, and says so", () => {
    const { path, remarks } = drawn(historyOf({ prices: [1, 2, null, null, null, null, 2, 1] }));
    expect(path.match(/M/g)).toHaveLength(2);
    expect(remarks).toMatch(/one gap/);
    expect(drawn(historyOf({ prices: [1, 2, null, 2, 1] })).remarks).not.toMatch(/gap/);
  });

  it("the volume begins at zero and says that it is a sum over 24 hours", () => {
    const { axis, plot, remarks } = drawn(historyOf({ prices: [1, 1], volumes: [500, 600] }), "volume");
    expect([plot.shape, axis?.low]).toEqual(["area", 0]);
    expect(remarks).toMatch(/24 hours/);
  });

  it("the turnover always shows the line at 1", () => {
    const { axis, plot } = drawn(
      historyOf({ prices: [1, 1], caps: [100, 100], volumes: [5, 6] }),
      "turnover",
    );
    expect(plot.level).toBe(1);
    expect(axis?.high).toBeGreaterThan(1);
  });

  it("days dashes the running one, and hours dashes nothing", () => {
    const days = historyOf({ prices: [1, 2, 3], stepMs: DAY_MS, spanMs: 365 * DAY_MS });
    expect(drawn(days).plot.lines[0]?.unfinishedFromMs).toBe(TO - DAY_MS);
    expect(drawn(days).remarks).toMatch(/running day/);
    expect(drawn(historyOf({ prices: [1, 2, 3] })).plot.lines[0]?.unfinishedFromMs).toBeNull();
  });

  it("candles leaves the running one incomplete", () => {
    const { plot, remarks } = drawn(historyOf({ prices: [1, 2, 3, 4, 5, 6] }), "candles");
    expect(plot.candles.map(({ isComplete }) => isComplete)).toEqual([true, true, false]);
    expect(remarks).toMatch(/4 hours .* Hollow: the last one is not over yet\.$/);
    expect(plot.lines[0]?.points.map(({ value }) => value)).toEqual(
      plot.candles.map(({ closeUsd }) => closeUsd),
    );
    expect(plot.lines[0]?.points.every(({ atMs }) => atMs < TO)).toBe(true);
  });

  it("zeros on a logarithmic scale says what is left out", () => {
    const { remarks, axis } = drawn(historyOf({ prices: [1, 1], volumes: [0, 7] }), "volume", "log");
    expect(axis).not.toBeNull();
    expect(remarks).toMatch(/one point is left out/);
    expect(drawn(historyOf({ prices: [1], volumes: [0] }), "volume", "log").nothing).toMatch(/zero/);
  });
});

describe("lines beside each other", () => {
  const other = (history: History): OverlayHistory => ({
    id: coinId("bitcoin"),
    label: "BTC",
    colour: "blue",
    history,
  });

  it("begin at 100 at the first time that all are known", () => {
    const { plot, axis } = drawn(historyOf({ prices: [1, 2, 3, 4] }), "price", "linear", [
      other(historyOf({ prices: [50, 100] })),
    ]);
    const firsts = plot.lines.map(({ points }) => points.find(({ value }) => value !== null));
    expect(firsts.map((point) => point?.value)).toEqual([100, 100]);
    expect(firsts[0]?.atMs).toBe(firsts[1]?.atMs);
    expect(plot.lines[1]?.points.at(-1)?.value).toBeCloseTo(200);
    expect([plot.level, axis === null]).toEqual([100, false]);
  });

  it("end where something was observed last: daily closes have no price of the hours after midnight", () => {
    const midnight = TO - (TO % DAY_MS);
    const daily = historyOf({ prices: [1, 2, 3], stepMs: DAY_MS, spanMs: 365 * DAY_MS });
    const series = daily.series.map((point, index) => ({ ...point, atMs: midnight - (2 - index) * DAY_MS }));
    const closes = { ...daily, series };
    const { plot, remarks } = drawn(closes, "price", "linear", [other(closes)]);
    expect(plot.lines.map(({ points }) => points.at(-1)?.atMs)).toEqual([midnight, midnight]);
    expect(plot.lines[0]?.unfinishedFromMs).toBeNull();
    expect(remarks).not.toMatch(/running day/);
    expect(drawn(daily, "price", "linear", [other(daily)]).plot.lines[0]?.points.at(-1)?.atMs).toBe(TO);
  });

  it("have at every other time the value of its own price, not of the grid’s step before", () => {
    const own = historyOf({ prices: [1, 1, 0.18, 0.5] });
    const all = besideEachOther({
      history: own,
      label: "",
      figure: "price",
      overlays: [other(historyOf({ prices: [50, 50, 50, 100] }))],
    });
    const times = own.series.map(({ atMs }) => atMs);
    expect(rebasedAt(all, times)).toEqual([
      [null, 100, 18, 50],
      [null, 100, 100, 200],
    ]);
    expect(rebasedAt([], times)).toEqual([]);
  });

  it("are none where they share no time", () => {
    const { axis, nothing } = drawn(historyOf({ prices: [1, null, null, null] }), "price", "linear", [
      other(historyOf({ prices: [50, 60] })),
    ]);
    expect(axis).toBeNull();
    expect(nothing).toMatch(/all of them/);
  });

  it("are drawn for the price alone", () => {
    const overlays = [other(historyOf({ prices: [50, 60] }))];
    expect(
      drawn(historyOf({ prices: [1, 2], volumes: [1, 2] }), "volume", "linear", overlays).plot.lines,
    ).toHaveLength(1);
  });
});

it("shades the spells that are not calm, cut to the span", () => {
  const history = historyOf({ prices: [1, 2] });
  const spells = [
    { fromMs: TO - 30 * DAY_MS, toMs: TO - 5 * DAY_MS, regime: "stormy" },
    { fromMs: TO - 5 * DAY_MS, toMs: TO - 2 * DAY_MS, regime: "calm" },
    { fromMs: TO - 2 * DAY_MS, toMs: TO + DAY_MS, regime: "normal" },
  ] as const;
  const { shades } = plotHistory({
    history,
    label: "",
    figure: "price",
    scale: "linear",
    overlays: [],
    spells,
  });
  expect(shades).toEqual([
    { fromMs: history.fromMs, toMs: TO - 5 * DAY_MS, tone: "strong", label: "stormy" },
    { fromMs: TO - 2 * DAY_MS, toMs: TO, tone: "light", label: "normal" },
  ]);
});
