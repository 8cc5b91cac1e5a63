/** One row of a table of pins, read back into a pin. */
import { beginning } from "../../contract/watchlists/beginning.ts";
import type { LostReason } from "../../contract/watchlists/lost-line.ts";
import type { CoinId } from "../../domain/ids.ts";
import { MAX_NOTE_LENGTH, type Pin, type PinMark } from "../../domain/watchlist.ts";
import type { PinField } from "./export-table.ts";

/** Of a name, a symbol and a source. */
const MAX_TITLE_LENGTH = 200;

/** A row's text in a column; empty where there is none. */
export type CellOf = (field: PinField) => string;

function numberIn(text: string): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

function timeIn(text: string): number | null {
  const ms = Date.parse(text.trim());
  return Number.isNaN(ms) || ms < 0 ? null : ms;
}

function titleIn(text: string): string | null {
  return text === "" ? null : beginning(text, MAX_TITLE_LENGTH);
}

/** Null where the row has no numbers, or none that can be told of when and whose they are. */
function markIn(cell: CellOf): PinMark | null {
  const atMs = timeIn(cell("marked_at"));
  const sourceKey = cell("source");
  if (atMs === null || sourceKey === "" || sourceKey.length > MAX_TITLE_LENGTH) return null;
  return {
    atMs,
    sourceKey,
    priceUsd: numberIn(cell("price_usd")),
    turnover: numberIn(cell("turnover_ratio")),
    btcPriceUsd: numberIn(cell("btc_price_usd")),
  };
}

/** Whether a number that stands in the row is not in the mark. */
function hasLostNumber(cell: CellOf, mark: PinMark | null): boolean {
  const figures = [
    [cell("price_usd"), mark?.priceUsd],
    [cell("turnover_ratio"), mark?.turnover],
    [cell("btc_price_usd"), mark?.btcPriceUsd],
  ] as const;
  return figures.some(([text, value]) => text.trim() !== "" && (value ?? null) === null);
}

/** The pin, and what of the row could not be taken. `nowMs`: when it counts as pinned where its own time cannot be read. */
export function pinOfRow(
  cell: CellOf,
  id: CoinId,
  nowMs: number,
): { readonly pin: Pin; readonly losses: readonly LostReason[] } {
  const pinnedAtMs = timeIn(cell("pinned_at"));
  const mark = markIn(cell);
  const note = cell("note");
  const wrongIf = cell("wrong_if");
  const losses: readonly (LostReason | null)[] = [
    pinnedAtMs === null ? "no-time" : null,
    hasLostNumber(cell, mark) ? "no-mark" : null,
    note.length > MAX_NOTE_LENGTH || wrongIf.length > MAX_NOTE_LENGTH ? "cut" : null,
  ];
  const pin = {
    id,
    symbol: titleIn(cell("symbol")),
    name: titleIn(cell("name")),
    pinnedAtMs: pinnedAtMs ?? nowMs,
    mark,
    note: beginning(note, MAX_NOTE_LENGTH),
    wrongIf: beginning(wrongIf, MAX_NOTE_LENGTH),
  };
  return { pin, losses: losses.filter((loss) => loss !== null) };
}
