/** What a chart of eight long series costs the browser, next to Recharts with every point. */
import type { Browser, Page } from "@playwright/test";
import { launchChromium } from "../browser/chromium.ts";
import { bundleChartPage, pictureBytes } from "../chart/bundle-chart.ts";
import type { ChartBench, ChartKind } from "../chart/page.tsx";
import { interleaved } from "../measure/interleaved.ts";
import { medianOf } from "../measure/spread.ts";
import type { Findings, Measure, Part } from "../report/findings.ts";
import { builtStyles, openPage } from "../table/open-page.ts";

const ROUNDS = 5;
const AIM = { atMost: 0.25 } as const;
const HOVERED = Array.from({ length: 20 }, (_, index) => 0.05 + ((7 * index) % 20) * 0.045);

/** A hover is painted two frames after the pointer moved at the soonest, whoever draws it: the work tells more. */
const FIGURES = [
  { name: "mount", what: "mount to paint", aim: AIM },
  { name: "hover", what: "hover to paint, two frames at least", aim: null },
  { name: "work", what: "work of the page for a hover, paint included", aim: AIM },
] as const;
type Figure = (typeof FIGURES)[number]["name"];
type Result = Readonly<Record<Figure, number>>;

/** Milliseconds that the page's main thread has been busy. */
async function busyMeter(page: Page): Promise<() => Promise<number>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Performance.enable");
  return async () => {
    const { metrics } = await devTools.send("Performance.getMetrics");
    return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}

async function measureChart(
  browser: Browser,
  styles: string,
  script: string,
  kind: ChartKind,
): Promise<Result> {
  const page = await openPage(browser, styles, script);
  const chart = await page.evaluateHandle((which: ChartKind): ChartBench => {
    if (window.chartBench === undefined) throw new Error("the page has not started");
    return window.chartBench[which];
  }, kind);
  try {
    const mount = await chart.evaluate((bench) => bench.mount());
    const busyMs = await busyMeter(page);
    const beforeMs = await busyMs();
    const hovers = await chart.evaluate((bench, shares) => bench.hover(shares), HOVERED);
    const work = ((await busyMs()) - beforeMs) / HOVERED.length;
    return { mount, hover: medianOf(hovers), work };
  } finally {
    await page.close();
  }
}

function measureOf(what: string, value: number, bare: number, aim: Measure["aim"]): Measure {
  return { what, unit: "ms", value, against: { name: "bare Recharts, all points", value: bare }, aim };
}

function measuresOf(results: ReadonlyMap<string, readonly Result[]>): readonly Measure[] {
  const medianIn = (kind: ChartKind, figure: Figure) =>
    medianOf((results.get(kind) ?? []).map((result) => result[figure]));
  const leastMs = medianIn("least", "work");
  return [
    ...FIGURES.map(({ name, what, aim }) =>
      measureOf(what, medianIn("ours", name), medianIn("bare", name), aim),
    ),
    measureOf(
      `the same beyond the ${leastMs.toFixed(1)} ms of a page with a word and no chart`,
      medianIn("ours", "work") - leastMs,
      medianIn("bare", "work") - leastMs,
      null,
    ),
  ];
}

async function run(): Promise<Findings> {
  const browser = await launchChromium();
  try {
    const [styles, script, bytes] = await Promise.all([builtStyles(), bundleChartPage(), pictureBytes()]);
    const rival = (kind: ChartKind) => ({
      name: kind,
      measure: () => measureChart(browser, styles, script, kind),
    });
    const results = await interleaved([rival("ours"), rival("bare"), rival("least")], ROUNDS);
    const sent: Measure = {
      what: "the picture, loaded after the page, gzipped",
      unit: "bytes",
      value: bytes,
      against: null,
      aim: null,
    };
    return { measures: [...measuresOf(results), sent], tables: [], broken: [] };
  } finally {
    await browser.close();
  }
}

export const chart: Part = {
  name: "chart",
  title: `8 series of 2,000 points in Chromium, slowed down four times, medians of ${ROUNDS} pages each`,
  run,
};
