/** How the board was left in this tab: its address leads back to it from other pages. Another tab has a board of its own. */
import * as z from "zod/mini";
import { pagePath } from "../contract/paths.ts";
import { createStored } from "./stored.ts";

/** A query as the board writes it; empty for the default view. */
const Query = z.string().check(z.regex(/^(?:\?.*)?$/));

function shelfOfTab(): Storage | null {
  try {
    return typeof window === "undefined" ? null : window.sessionStorage;
  } catch {
    return null;
  }
}

export const lastBoard = createStored("board", Query, "", shelfOfTab);

/** `query` is that of the view that is shown. */
export function rememberBoard(query: string): void {
  if (lastBoard.read() !== query) lastBoard.write(query);
}

/** The board's address with the query. */
export function boardHref(query: string): string {
  return pagePath.board + query;
}
