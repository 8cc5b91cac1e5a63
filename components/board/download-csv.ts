/** Writes the rows of a view into a CSV file and hands it to the browser. Loaded when it is asked for. */
import Papa from "papaparse";
import { viewHref } from "@/components/market/view-link";
import { asOfMs, csvFileName, csvHead, csvTable } from "@/lib/client/board-csv";
import type { BoardRow } from "@/lib/domain/board";
import type { BoardView } from "@/lib/domain/board-view";
import type { Freshness } from "@/lib/domain/freshness";
import { MINUTE_MS } from "@/lib/domain/time";

const NEWLINE = "\r\n";
/** Texts that a spreadsheet would run. The library's own pattern lets one pass that has a line break in it. */
const FORMULA = /^[=+\-@\t\r]/;

/** Gives the file's name. */
export function downloadCsv(rows: readonly BoardRow[], view: BoardView, freshness: Freshness): string {
  const { fields, data } = csvTable(rows, view.columns);
  const table = Papa.unparse(
    { fields: [...fields], data: data.map((cells) => [...cells]) },
    { newline: NEWLINE, escapeFormulae: FORMULA },
  );
  const asOf = asOfMs(rows, freshness);
  const head = csvHead(freshness, asOf, window.location.origin + viewHref(view));
  const fileName = csvFileName(asOf);
  save([...head, table, ""].join(NEWLINE), fileName);
  return fileName;
}

function save(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser may read it a little later.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE_MS);
}
