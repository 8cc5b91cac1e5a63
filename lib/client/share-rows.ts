/**
 * Keeps the rows of a table the same objects for as long as they say the same, wherever they stand in the answer. Only rows
 * that have changed are drawn again: after a refresh, and when the whole answer follows the part that came with the page.
 */
import { replaceEqualDeep } from "@tanstack/react-query";

interface WithRows {
  readonly rows: readonly { readonly id: string }[];
}

function hasRows(value: unknown): value is WithRows {
  return typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows);
}

/** The new value with what it shares with the old one taken from there; rows are told apart by id. */
export function shareRows(before: unknown, after: unknown): unknown {
  if (!hasRows(before) || !hasRows(after)) return replaceEqualDeep(before, after);
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const rows = after.rows.map((row) => {
    const old = known.get(row.id);
    return old === undefined ? row : replaceEqualDeep(old, row);
  });
  return { ...replaceEqualDeep({ ...before, rows: [] }, { ...after, rows: [] }), rows };
}
