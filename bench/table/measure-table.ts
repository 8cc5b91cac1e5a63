/** One visit to the page of the token table: everything that is measured in it, once. */
import type { Browser } from "@playwright/test";
import type { SortColumn } from "../../lib/domain/board-view.ts";
import { medianOf } from "../measure/spread.ts";
import { openPage } from "./open-page.ts";
import type { TableBench } from "./page.tsx";

export const FIGURES = [
  "mount",
  "sort",
  "filter",
  "filter taken away",
  "jump to another place",
  "longest frame while scrolling",
] as const;
export type Figure = (typeof FIGURES)[number];

/** Milliseconds by figure, and how many rows were in the document at most. */
export type TableResult = Readonly<Record<Figure, number>> & { readonly rowsAtMost: number };

const SORTED_BY: readonly SortColumn[] = ["price", "cap", "change24h"];
/** In the names of about a quarter of the tokens. */
const TEXT = "7";
const JUMPED_TO = [0.5, 0.9, 0.2];
/** As fast as a wheel that is turned without a pause. */
const STEP_PX = 120;

/** `script` is a page of the table: see `bundle-page.ts`. */
export async function measureTable(browser: Browser, styles: string, script: string): Promise<TableResult> {
  const page = await openPage(browser, styles, script);
  const table = await page.evaluateHandle((): TableBench => {
    if (window.tableBench === undefined) throw new Error("the page has not started");
    return window.tableBench;
  });
  let rowsAtMost = 0;
  const noteRows = async () => {
    rowsAtMost = Math.max(rowsAtMost, await table.evaluate((bench) => bench.rowsInDocument()));
  };
  const each = async <T>(values: readonly T[], measure: (value: T) => Promise<number>) => {
    const times: number[] = [];
    for (const value of values) {
      times.push(await measure(value));
      await noteRows();
    }
    return medianOf(times);
  };
  try {
    return {
      mount: await table.evaluate((bench) => bench.mount()),
      sort: await each(SORTED_BY, (column) => table.evaluate((bench, by) => bench.sort(by), column)),
      filter: await table.evaluate((bench, text) => bench.filter(text), TEXT),
      "filter taken away": await table.evaluate((bench) => bench.filter("")),
      "jump to another place": await each(JUMPED_TO, (share) =>
        table.evaluate((bench, to) => bench.jump(to), share),
      ),
      "longest frame while scrolling": await table.evaluate((bench, step) => bench.scroll(step), STEP_PX),
      rowsAtMost,
    };
  } finally {
    await page.close();
  }
}
