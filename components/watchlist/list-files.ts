/** The files that lists can be saved as. Loaded when one is asked for, since one of them needs a library. */
import { bookOfLists, exportJson } from "@/lib/client/watchlists/export-json";
import { toInstant } from "@/lib/contract/instant";
import { idLines, tradingViewLines } from "@/lib/contract/watchlists/plain-list";
import type { Watchlist, WatchlistBook } from "@/lib/domain/watchlist";
import { formatCount } from "@/lib/format/count";
import { pinCsv } from "./pin-csv";

export type ListFileKind = "json" | "csv" | "ids" | "tradingview";

export interface ListFile {
  readonly name: string;
  readonly content: Blob;
  /** What is not in it, in words; null for nothing. */
  readonly remark: string | null;
}

function fileName(lists: readonly Watchlist[], ending: string, atMs: number): string {
  const [only, ...others] = lists;
  const subject = only !== undefined && others.length === 0 ? `list-${only.slug}` : "watchlists";
  return `spikeline-${subject}-${toInstant(atMs).slice(0, 10)}${ending}`;
}

function withoutSymbol(count: number): string {
  return count === 1
    ? "1 token is not in it: its symbol is not known, or TradingView cannot read it."
    : `${formatCount(count)} tokens are not in it: their symbols are not known, or TradingView cannot read them.`;
}

/** `currentSlug`: the list that new pins go to. */
export function listFile(
  kind: ListFileKind,
  lists: readonly Watchlist[],
  currentSlug: WatchlistBook["currentSlug"],
  nowMs: number,
): ListFile {
  const file = (text: string, ending: string, type: string, remark: string | null = null): ListFile => ({
    name: fileName(lists, ending, nowMs),
    content: new Blob([text], { type: `${type};charset=utf-8` }),
    remark,
  });
  switch (kind) {
    case "json":
      return file(exportJson(bookOfLists(lists, currentSlug), nowMs), ".json", "application/json");
    case "csv":
      return file(pinCsv(lists, nowMs), ".csv", "text/csv");
    case "ids":
      return file(idLines(lists), "-ids.txt", "text/plain");
    case "tradingview": {
      const { text, leftOut } = tradingViewLines(lists);
      return file(text, "-tradingview.txt", "text/plain", leftOut === 0 ? null : withoutSymbol(leftOut));
    }
  }
}
