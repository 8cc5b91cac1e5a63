/** Reads the table that `export-table.ts` makes, also after a spreadsheet has had it: columns by their names, in any order. */
import { type LostLine, type LostReason, lostLine } from "../../contract/watchlists/lost-line.ts";
import { type CoinId, parseCoinId } from "../../domain/ids.ts";
import { MAX_LISTS, MAX_PINS, MAX_PINS_PER_LIST, type Pin } from "../../domain/watchlist.ts";
import { listName } from "../../domain/watchlists/edit-lists.ts";
import type { PinField } from "./export-table.ts";
import type { PinSection } from "./import-sections.ts";
import { type CellOf, pinOfRow } from "./pin-row.ts";

export interface ReadTable {
  readonly sections: readonly PinSection[];
  readonly lost: readonly LostLine[];
  /** How many more rows there were than lists can hold; they were not looked at. */
  readonly beyond: number;
}

type Cells = readonly string[];

/** Beside an id, any of these makes a table of pins: all of it is read here, and nothing of it is looked up. */
const TELLING: readonly PinField[] = ["list", "pinned_at", "marked_at", "note", "wrong_if"];
/** Of rows that name no list, where the table has no column for it. */
const UNNAMED = "Imported";

function columnNames(head: Cells): Cells {
  return head.map((name) => name.trim().toLowerCase());
}

/** True for the first line of such a table. */
export function isPinTableHead(head: Cells): boolean {
  const names = columnNames(head);
  return names.includes("id") && TELLING.some((field) => names.includes(field));
}

/** How many lines of the text a row takes: a note may have several. */
function linesIn(cells: Cells): number {
  return cells.reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/).length - 1, 1);
}

/**
 * `rows` begins with the head, which stands on line `firstLine`; lists are made in the order of their first rows, as many as can be.
 */
export function sectionsOfRows(rows: readonly Cells[], firstLine: number, nowMs: number): ReadTable {
  const [head = [], ...body] = rows;
  const names = columnNames(head);
  const lists = new Map<string, Map<CoinId, Pin>>();
  const lost: LostLine[] = [];
  const hasLists = names.includes("list");
  let total = 0;
  let beyond = 0;

  /** Null where there is no room for one pin more. */
  function pinsOf(name: string): Map<CoinId, Pin> | null {
    const known = lists.get(name);
    if (total >= MAX_PINS || (known?.size ?? 0) >= MAX_PINS_PER_LIST) return null;
    if (known !== undefined || lists.size >= MAX_LISTS) return known ?? null;
    const pins = new Map<CoinId, Pin>();
    lists.set(name, pins);
    return pins;
  }

  function takeRow(cells: Cells, cell: CellOf, line: number): void {
    const id = parseCoinId(cell("id").trim());
    const name = hasLists ? listName(cell("list")) : UNNAMED;
    const lose = (reason: LostReason, text: string) => lost.push(lostLine(line, text, reason));
    if (id === null || name === null) {
      lose("unreadable", cells.join(", "));
      return;
    }
    if (lists.get(name)?.has(id) === true) {
      lose("twice", id);
      return;
    }
    const pins = pinsOf(name);
    if (pins === null) {
      beyond += 1;
      return;
    }
    const { pin, losses } = pinOfRow(cell, id, nowMs);
    pins.set(id, pin);
    total += 1;
    for (const reason of losses) lose(reason, id);
  }

  let line = firstLine + linesIn(head);
  for (const cells of body) {
    const isBlank = cells.every((cell) => cell.trim() === "");
    if (!isBlank) takeRow(cells, (field) => cells[names.indexOf(field)] ?? "", line);
    line += linesIn(cells);
  }
  const sections = [...lists].map(([name, pins]) => ({ name, pins: [...pins.values()] }));
  return { sections, lost, beyond };
}
