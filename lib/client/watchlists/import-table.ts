/** Reads the table that `export-table.ts` makes, also after a spreadsheet has had it: columns by their names, in any order. */
import { type LostLine, type LostReason, lostLine } from "../../contract/watchlists/lost-line.ts";
import { type CoinId, parseCoinId } from "../../domain/ids.ts";
import type { Pin } from "../../domain/watchlist.ts";
import { listName } from "../../domain/watchlists/edit-lists.ts";
import type { PinField } from "./export-table.ts";
import type { PinSection } from "./import-sections.ts";
import { type CellOf, pinOfRow } from "./pin-row.ts";

export interface ReadTable {
  readonly sections: readonly PinSection[];
  readonly lost: readonly LostLine[];
}

type Cells = readonly string[];

/** Without these it is another table. */
const NEEDED: readonly PinField[] = ["list", "id"];

function columnNames(head: Cells): Cells {
  return head.map((name) => name.trim().toLowerCase());
}

/** True for the first line of such a table. */
export function isPinTableHead(head: Cells): boolean {
  const names = columnNames(head);
  return NEEDED.every((field) => names.includes(field));
}

/** How many lines of the text a row takes: a note may have several. */
function linesIn(cells: Cells): number {
  return cells.reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/).length - 1, 1);
}

/** `rows` begins with the head, which stands on line `firstLine`; lists are made in the order of their first rows. */
export function sectionsOfRows(rows: readonly Cells[], firstLine: number, nowMs: number): ReadTable {
  const [head = [], ...body] = rows;
  const names = columnNames(head);
  const lists = new Map<string, Map<CoinId, Pin>>();
  const lost: LostLine[] = [];

  function takeRow(cells: Cells, cell: CellOf, line: number): void {
    const id = parseCoinId(cell("id").trim());
    const name = listName(cell("list"));
    const lose = (reason: LostReason, text: string) => lost.push(lostLine(line, text, reason));
    if (id === null || name === null) {
      lose("unreadable", cells.join(", "));
      return;
    }
    const pins = lists.get(name) ?? new Map<CoinId, Pin>();
    lists.set(name, pins);
    if (pins.has(id)) {
      lose("twice", id);
      return;
    }
    const { pin, losses } = pinOfRow(cell, id, nowMs);
    pins.set(id, pin);
    for (const reason of losses) lose(reason, id);
  }

  let line = firstLine + linesIn(head);
  for (const cells of body) {
    const isBlank = cells.every((cell) => cell.trim() === "");
    if (!isBlank) takeRow(cells, (field) => cells[names.indexOf(field)] ?? "", line);
    line += linesIn(cells);
  }
  return { sections: [...lists].map(([name, pins]) => ({ name, pins: [...pins.values()] })), lost };
}
