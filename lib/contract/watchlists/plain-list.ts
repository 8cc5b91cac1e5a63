/**
 * A list as plain text, by hand or as TradingView writes it: ids, symbols, pairs or addresses, on lines or between commas.
 * `###Name` begins another list; what follows # or // is a comment.
 */
import {
  MAX_LIST_NAME_LENGTH,
  MAX_LISTS,
  MAX_PINS,
  MAX_PINS_PER_LIST,
  type Watchlist,
} from "../../domain/watchlist.ts";
import { type LostLine, lostLine } from "./lost-line.ts";
import { type EntryMeaning, MAX_ENTRY_LENGTH, meaningOf } from "./plain-entry.ts";
import { piecesOf, SECTION } from "./plain-pieces.ts";

export interface PlainEntry extends EntryMeaning {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface PlainSection {
  /** Null for what stands before the first name. */
  readonly name: string | null;
  readonly entries: readonly PlainEntry[];
}

export interface PlainList {
  /** Each name once, in the order of the text; none without entries. */
  readonly sections: readonly PlainSection[];
  readonly lost: readonly LostLine[];
  /** How many more entries there were than lists can hold; they were not looked at. */
  readonly beyond: number;
}

/** As the names of lists are: white space in one, and nothing that cannot be seen. */
function plainName(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "");
}

/** Not in the middle of a character. */
function cutName(name: string): string {
  return name
    .slice(0, MAX_LIST_NAME_LENGTH)
    .replace(/\p{Cs}$/u, "")
    .trim();
}

interface OpenSection {
  readonly name: string | null;
  readonly entries: PlainEntry[];
  readonly seen: Set<string>;
}

/** Reads any text; takes as many entries as lists can hold. */
export function parsePlainList(text: string): PlainList {
  const sections = new Map<string | null, OpenSection>();
  const lost: LostLine[] = [];
  let total = 0;
  let beyond = 0;
  let current: string | null = null;

  function sectionOf(name: string | null): OpenSection | null {
    const known = sections.get(name);
    if (known !== undefined) return known;
    if (sections.size >= MAX_LISTS) return null;
    const section = { name, entries: [], seen: new Set<string>() };
    sections.set(name, section);
    return section;
  }

  function openSection(line: number, piece: string): void {
    const name = plainName(piece.slice(SECTION.length).slice(0, MAX_ENTRY_LENGTH));
    if (name.length > MAX_LIST_NAME_LENGTH) lost.push(lostLine(line, piece, "cut"));
    current = cutName(name) || null;
  }

  function takeEntry(line: number, piece: string): void {
    const section = sectionOf(current);
    if (section === null || total >= MAX_PINS || section.entries.length >= MAX_PINS_PER_LIST) {
      beyond += 1;
    } else if (piece.length > MAX_ENTRY_LENGTH) {
      lost.push(lostLine(line, piece, "too-long"));
    } else if (section.seen.has(piece)) {
      lost.push(lostLine(line, piece, "twice"));
    } else {
      const meaning = meaningOf(piece);
      if (meaning === null) {
        lost.push(lostLine(line, piece, "unreadable"));
        return;
      }
      section.seen.add(piece);
      section.entries.push({ line, text: piece, ...meaning });
      total += 1;
    }
  }

  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    for (const piece of piecesOf(raw)) {
      if (piece.startsWith(SECTION)) openSection(index + 1, piece);
      else takeEntry(index + 1, piece);
    }
  });
  return {
    sections: [...sections.values()]
      .filter(({ entries }) => entries.length > 0)
      .map(({ name, entries }) => ({ name, entries })),
    lost,
    beyond,
  };
}

/** The ids of the lists, each once, one a line. */
export function idLines(lists: readonly Watchlist[]): string {
  const ids = new Set(lists.flatMap(({ pins }) => pins.map(({ id }) => id)));
  return [...ids].map((id) => `${id}\n`).join("");
}

/** TradingView's own prices of coins, whatever exchange they are traded on. */
const PAIR = (symbol: string) => `CRYPTO:${symbol}USD`;
const WRITABLE_SYMBOL = /^[A-Z0-9]+$/;

/**
 * The lists as TradingView reads them: `###Name`, then one pair against the dollar a line. `leftOut` counts tokens whose symbol is
 * not known, or cannot stand in a pair.
 */
export function tradingViewLines(lists: readonly Watchlist[]): {
  readonly text: string;
  readonly leftOut: number;
} {
  let leftOut = 0;
  const lines = lists.flatMap(({ name, pins }) => {
    const symbols = pins.map(({ symbol }) => symbol?.toUpperCase().replace(/^\$/, "") ?? "");
    const pairs = symbols.filter((symbol) => WRITABLE_SYMBOL.test(symbol)).map(PAIR);
    leftOut += pins.length - pairs.length;
    return [SECTION + plainName(name.replaceAll(",", " ")), ...new Set(pairs)];
  });
  return { text: lines.map((line) => `${line}\n`).join(""), leftOut };
}
