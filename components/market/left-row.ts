/** The row by which this tab has last left a table: it is the current one again for whoever goes back to the same address. */
import type { CoinId } from "@/lib/domain/ids";

interface LeftRow {
  readonly id: CoinId;
  /** Of the table, with its query. */
  readonly address: string;
  /** True once the browser's own steps have led back there. */
  isBack: boolean;
}

let left: LeftRow | null = null;
let watching = new AbortController();

function shownAddress(): string {
  return window.location.pathname + window.location.search;
}

/** Called as a link of the row is followed. */
export function leaveBy(id: CoinId): void {
  forgetLeftRow();
  const row: LeftRow = { id, address: shownAddress(), isBack: false };
  left = row;
  watching = new AbortController();
  window.addEventListener("popstate", () => (row.isBack = shownAddress() === row.address), {
    signal: watching.signal,
  });
}

/** The row to come back to; null on a fresh visit, after a reload, and where a link has led here. */
export function rowToReturnTo(): CoinId | null {
  return left?.isBack === true && left.address === shownAddress() ? left.id : null;
}

export function forgetLeftRow(): void {
  watching.abort();
  left = null;
}
