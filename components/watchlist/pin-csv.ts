/** Lists as a CSV file and back. Texts that a spreadsheet would run as formulas are defused, and come back as they were. */
import Papa from "papaparse";
import { PIN_FIELDS, pinRows, pinTableHead } from "@/lib/client/watchlists/export-table";
import { isPinTableHead, type ReadTable, sectionsOfRows } from "@/lib/client/watchlists/import-table";
import type { Watchlist } from "@/lib/domain/watchlist";

const NEWLINE = "\r\n";
/** Texts that a spreadsheet would run, and those that look like defused ones already. */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;
const DEFUSED = /^'(?=['=+\-@\t\r\n＝＋－＠])/;

export function pinCsv(lists: readonly Watchlist[], exportedAtMs: number): string {
  const table = Papa.unparse(
    { fields: [...PIN_FIELDS], data: pinRows(lists).map((cells) => [...cells]) },
    { newline: NEWLINE, escapeFormulae: FORMULA },
  );
  return [...pinTableHead(lists, exportedAtMs), table, ""].join(NEWLINE);
}

/** The lines before the table, which begin with #. */
const REMARKS = /^(?:(?:#[^\r\n]*)?(?:\r\n|\n|\r))*/;

/** Null for a text that is no such table. */
export function readPinCsv(text: string, nowMs: number): ReadTable | null {
  const remarks = REMARKS.exec(text)?.[0] ?? "";
  const table = text.slice(remarks.length);
  const headEnd = table.search(/[\r\n]/);
  const headLine = headEnd < 0 ? table : table.slice(0, headEnd);
  if (!isPinTableHead(Papa.parse<string[]>(headLine).data[0] ?? [])) return null;
  const { data } = Papa.parse<string[]>(table, { delimiter: Papa.parse(headLine).meta.delimiter });
  const rows = data.map((cells) => cells.map((cell) => cell.replace(DEFUSED, "")));
  return sectionsOfRows(rows, remarks.split(/\r\n|\n|\r/).length, nowMs);
}
