/** Tokens that share a symbol: it does not tell them apart, their ids do. */
import type { BoardRow } from "@/lib/domain/board";

/** The symbols, in capitals, that more than one of these tokens has. */
export function sharedSymbols(rows: readonly BoardRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const row of rows) {
    const symbol = row.symbol.toUpperCase();
    if (seen.has(symbol)) shared.add(symbol);
    seen.add(symbol);
  }
  return shared;
}

export function hasTwin({ symbol }: BoardRow, shared: ReadonlySet<string>): boolean {
  return shared.has(symbol.toUpperCase());
}
