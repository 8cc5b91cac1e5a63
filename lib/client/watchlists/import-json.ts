/** Reads a JSON file of lists: strictly first, else what of it can be read, with a sentence for each part that cannot. */
import { decodeBook } from "../../contract/watchlists/book-json.ts";
import type { WatchlistBook } from "../../domain/watchlist.ts";

export type JsonReading =
  | { readonly book: WatchlistBook; readonly lost: readonly string[] }
  /** An array of texts, as lines. */
  | { readonly lines: string }
  | { readonly problem: string };

const CUT_OFF = "This looks like JSON, but it is cut off or damaged: it cannot be read.";
const NEWER =
  "This file is of a newer version of Spikeline. Update this one, or export the lists as plain text.";
const NO_LISTS = "This JSON holds no lists that Spikeline can read.";

function parse(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function linesOf(items: readonly unknown[]): JsonReading {
  const texts = items.filter((item) => typeof item === "string");
  return texts.length === 0 ? { problem: NO_LISTS } : { lines: texts.join("\n") };
}

/** Any text. `nowMs` stands in for times that cannot be read. */
export function readBookJson(text: string, nowMs: number): JsonReading {
  const parsed = parse(text);
  if (parsed === null) return { problem: CUT_OFF };
  if (Array.isArray(parsed.json)) return linesOf(parsed.json);
  const decoded = decodeBook(parsed.json, nowMs);
  if ("book" in decoded) return { book: decoded.book, lost: [] };
  if (decoded.problem === "newer") return { problem: NEWER };
  const { salvaged, lost } = decoded;
  const hasPins = salvaged.lists.some(({ pins }) => pins.length > 0);
  return hasPins ? { book: salvaged, lost } : { problem: NO_LISTS };
}
