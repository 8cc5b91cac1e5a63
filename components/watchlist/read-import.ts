/** Reads what a visitor brings, whatever it is: the content says which format it has. */
import { headlessTableLines } from "@/lib/client/watchlists/headless-table";
import { readBookJson } from "@/lib/client/watchlists/import-json";
import { textProblem } from "@/lib/client/watchlists/import-limits";
import type { ReadTable } from "@/lib/client/watchlists/import-table";
import { type PlainList, parsePlainList } from "@/lib/contract/watchlists/plain-list";
import type { WatchlistBook } from "@/lib/domain/watchlist";
import { readPinCsv } from "./pin-csv";

export type ImportReading =
  | { readonly kind: "book"; readonly book: WatchlistBook; readonly lost: readonly string[] }
  | ({ readonly kind: "table" } & ReadTable)
  | { readonly kind: "plain"; readonly list: PlainList }
  | { readonly kind: "unreadable"; readonly problem: string };

/** What no address can hold. */
const LONE_SURROGATE = /\p{Cs}/gu;

function readTable(text: string, nowMs: number): ImportReading | null {
  const table = readPinCsv(text, nowMs);
  if (table === null) return null;
  return table.sections.length > 0
    ? { kind: "table", ...table }
    : { kind: "unreadable", problem: "This table has no row with a list and an id that can be read." };
}

const BYTE_ORDER_MARK = /^\ufeff/;

function readJson(text: string, nowMs: number): ImportReading {
  const reading = readBookJson(text, nowMs);
  if ("problem" in reading) return { kind: "unreadable", ...reading };
  return "lines" in reading ? readPlain(reading.lines) : { kind: "book", ...reading };
}

/** Nothing of a table without its head is looked up: it may have notes in it. */
function readPlain(text: string): ImportReading {
  const lost = headlessTableLines(text);
  if (lost !== null) return { kind: "table", sections: [], lost, beyond: 0 };
  const list = parsePlainList(text.replace(LONE_SURROGATE, "\ufffd"));
  return list.sections.length > 0
    ? { kind: "plain", list }
    : { kind: "unreadable", problem: "There is no id, symbol or address of a coin in it." };
}

/** Any text; never throws. */
export function readImport(given: string, nowMs: number): ImportReading {
  const problem = textProblem(given);
  if (problem !== null) return { kind: "unreadable", problem };
  const text = given.replace(BYTE_ORDER_MARK, "");
  if (/^\s*[{[]/.test(text)) return readJson(text, nowMs);
  return readTable(text, nowMs) ?? readPlain(text);
}
