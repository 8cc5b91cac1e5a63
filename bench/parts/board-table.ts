/** What the board's table costs the browser with a thousand tokens, next to the same table with all its rows in the document. */
import type { Browser } from "@playwright/test";
import { launchChromium } from "../browser/chromium.ts";
import { interleaved } from "../measure/interleaved.ts";
import { medianOf } from "../measure/spread.ts";
import type { Findings, Measure, Part, Table } from "../report/findings.ts";
import { bundlePage } from "../table/bundle-page.ts";
import { FIGURES, type Figure, measureTable, type TableResult } from "../table/measure-table.ts";
import { builtStyles } from "../table/open-page.ts";

const ROUNDS = 5;
const AIM_MS = 200;
const OURS = "the table as it is";
const WHOLE = "all rows drawn";

/** Aims are for what the issue of the board names: sorting and filtering. */
const HAS_AIM: ReadonlySet<Figure> = new Set(["sort", "filter", "filter taken away"]);

type Results = ReadonlyMap<string, readonly TableResult[]>;

function medianIn(results: Results, rival: string, figure: Figure): number {
  return medianOf((results.get(rival) ?? []).map((result) => result[figure]));
}

function measuresOf(results: Results): readonly Measure[] {
  return FIGURES.flatMap((figure): readonly Measure[] => {
    const value = medianIn(results, OURS, figure);
    const aim = HAS_AIM.has(figure) ? { atMost: AIM_MS } : null;
    const against = { name: WHOLE, value: medianIn(results, WHOLE, figure) };
    return [
      { what: figure, unit: "ms", value, against: null, aim },
      { what: `${figure}, compared`, unit: "ms", value, against, aim: null },
    ];
  });
}

function rowsTable(results: Results): Table {
  const rows = [OURS, WHOLE].map((name) => [
    name,
    Math.max(...(results.get(name) ?? []).map(({ rowsAtMost }) => rowsAtMost)),
  ]);
  return { title: "Rows in the document, at most", columns: ["table", "rows"], rows };
}

async function measured(browser: Browser): Promise<Results> {
  const styles = await builtStyles();
  const [ours, whole] = await Promise.all([
    bundlePage({ isVirtual: true }),
    bundlePage({ isVirtual: false }),
  ]);
  return interleaved(
    [
      { name: OURS, measure: () => measureTable(browser, styles, ours) },
      { name: WHOLE, measure: () => measureTable(browser, styles, whole) },
    ],
    ROUNDS,
  );
}

async function run(): Promise<Findings> {
  const browser = await launchChromium();
  try {
    const results = await measured(browser);
    return { measures: measuresOf(results), tables: [rowsTable(results)], broken: [] };
  } finally {
    await browser.close();
  }
}

export const boardTable: Part = {
  name: "board-table",
  title: `1,000 tokens in Chromium, slowed down four times, from input to paint, medians of ${ROUNDS} pages each`,
  run,
};
