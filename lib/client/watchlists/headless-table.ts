/**
 * Tells a table whose first line is no head that `import-table.ts` knows from a list of coins: what stands in its cells may be a
 * visitor's own words, and those are not looked up.
 */
import { type LostLine, lostLine } from "../../contract/watchlists/lost-line.ts";
import { meaningOf } from "../../contract/watchlists/plain-entry.ts";
import { piecesOf, SECTION } from "../../contract/watchlists/plain-pieces.ts";
import { PIN_FIELDS } from "./export-table.ts";

/** What columns are called, here and by others. One alone may be a coin: there is an ID, and a NAME. */
const COLUMN_NAMES: ReadonlySet<string> = new Set([
  ...PIN_FIELDS,
  ...["coin", "ticker", "price", "date", "notes", "comment", "comments"],
]);

const NUMBER_OR_DATE = /^(?:[-+$€£]?\d+\.\d+%?|\d{4}-\d\d-\d\d.*)$/;
const ADDRESS = /^https?:\/\//i;
/** Between the pairs of a spread, as TradingView writes it: `BINANCE:BTCUSDT/BINANCE:ETHUSDT`. */
const OPERATOR = /[-+*/^()]/;

function isTicker(text: string): boolean {
  return !/\s/.test(text) && text.split(OPERATOR).every((part) => part.split(":").length <= 2);
}

/** Neither the name of a list nor an address: those may have any signs in them. */
function isPlain(piece: string): boolean {
  return !piece.startsWith(SECTION) && !ADDRESS.test(piece);
}

/** What can stand in a row of a table, but not in one of coins. */
function isForeign(piece: string): boolean {
  const isCell = piece.includes('"') || NUMBER_OR_DATE.test(piece);
  return isPlain(piece) && (isCell || (meaningOf(piece) === null && !isTicker(piece)));
}

function isHead(pieces: readonly string[]): boolean {
  return pieces.filter((piece) => COLUMN_NAMES.has(piece.toLowerCase())).length >= 2;
}

function isTableRow(pieces: readonly string[]): boolean {
  const hasSemicolon = pieces.some((piece) => isPlain(piece) && piece.includes(";"));
  return hasSemicolon || (pieces.length > 1 && pieces.some(isForeign));
}

/** Copied out of a spreadsheet: several rows of several columns. */
const TABBED = /\S\t+\S/;

/** Each line of such a table, as one that is lost; null for any other text. Comments and blank lines are none. */
export function headlessTableLines(text: string): readonly LostLine[] | null {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((raw, index) => ({ raw: raw.trim(), line: index + 1, pieces: piecesOf(raw) }))
    .filter(({ pieces }) => pieces.length > 0);
  const isTable =
    isHead(rows[0]?.pieces ?? []) ||
    rows.some(({ pieces }) => isTableRow(pieces)) ||
    rows.filter(({ raw }) => TABBED.test(raw)).length > 1;
  return isTable ? rows.map(({ raw, line }) => lostLine(line, raw.replaceAll("\t", " "), "no-head")) : null;
}
