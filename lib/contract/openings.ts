/** What a page is opened with by the server: data, or the problem that stands in its place until the browser's polling succeeds. */
import type { BoardJson } from "./board.ts";
import type { HistoryJson } from "./history.ts";
import type { ContextJson } from "./market-context.ts";
import type { Problem } from "./problem.ts";
import type { TokenJson } from "./token.ts";
import type { TrendingJson } from "./trending.ts";

/** `board.rows` holds only the first rows of the view; `selectedCount` says how many the view has in all. */
export type BoardOpening =
  | { readonly board: BoardJson; readonly selectedCount: number; readonly context: ContextJson }
  | { readonly problem: Problem };

/** `history` is null where the chart could not be had in time: the browser asks for it. */
export type TokenOpening =
  | { readonly token: TokenJson; readonly history: HistoryJson | null }
  | { readonly problem: Problem };

export type TrendingOpening = { readonly trending: TrendingJson } | { readonly problem: Problem };
