/** Lists as a table for spreadsheets, one row a pin: raw numbers in columns that name their unit, what is unknown left empty. */
import { attributionOf } from "../../catalog/source-words.ts";
import { toInstant, toInstantOrNull } from "../../contract/instant.ts";
import type { Pin, Watchlist } from "../../domain/watchlist.ts";

type Cell = string | number | null;

/** Of the table that `import-table.ts` reads again. */
export const PIN_FIELDS = [
  "list",
  "position",
  "id",
  "symbol",
  "name",
  "pinned_at",
  "price_usd",
  "turnover_ratio",
  "btc_price_usd",
  "marked_at",
  "source",
  "note",
  "wrong_if",
] as const;
export type PinField = (typeof PIN_FIELDS)[number];

function cellsOf(list: string, pin: Pin, index: number): Readonly<Record<PinField, Cell>> {
  const { mark } = pin;
  return {
    list,
    position: index + 1,
    id: pin.id,
    symbol: pin.symbol,
    name: pin.name,
    pinned_at: toInstant(pin.pinnedAtMs),
    price_usd: mark?.priceUsd ?? null,
    turnover_ratio: mark?.turnover ?? null,
    btc_price_usd: mark?.btcPriceUsd ?? null,
    marked_at: toInstantOrNull(mark?.atMs ?? null),
    source: mark?.sourceKey ?? null,
    note: pin.note,
    wrong_if: pin.wrongIf,
  };
}

/** Rows of all lists in their order, cells in the order of `PIN_FIELDS`. */
export function pinRows(lists: readonly Watchlist[]): readonly (readonly Cell[])[] {
  return lists.flatMap(({ name, pins }) =>
    pins.map((pin, index) => {
      const cells = cellsOf(name, pin, index);
      return PIN_FIELDS.map((field) => cells[field]);
    }),
  );
}

/** The lines before the table. */
export function pinTableHead(lists: readonly Watchlist[], exportedAtMs: number): readonly string[] {
  const isLive = lists.some(({ pins }) => pins.some(({ mark }) => mark?.sourceKey === "live"));
  const { text, href } = attributionOf({ kind: "live" });
  return [
    "# Spikeline: watchlists",
    `# Exported: ${toInstant(exportedAtMs)}`,
    "# Prices are those of each pin at its marked_at, from its source",
    ...(isLive ? [`# Source live: ${text} (${href ?? ""})`] : []),
  ];
}
