/** What was asked of CoinGecko, counted. */
import type { Clock } from "../../lib/domain/time.ts";
import { isPinned } from "./pinned-tokens.ts";

export interface Call {
  readonly atMs: number;
  /** What it was for, in words. */
  readonly purpose: string;
}

const FOR_THE_BOARD = "the board";

/** A trending list is shorter than this, and a board's calls, a few hundred coins each, are longer. */
const MORE_THAN_TRENDING = 50;

/** One of the board's own calls: Bitcoin first, and many ids at once. */
function isForBoard(ids: readonly string[]): boolean {
  return ids[0] === "bitcoin" || ids.length > MORE_THAN_TRENDING;
}

/** What a call was for. `path` with its query. */
export function purposeOf(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://coingecko.invalid");
  const ids = searchParams.get("ids")?.split(",") ?? [];
  if (isPinned(ids[0] ?? "")) return "numbers of pinned tokens";
  if (isForBoard(ids)) return FOR_THE_BOARD;
  if (pathname.endsWith("/coins/bitcoin/market_chart")) return "Bitcoin’s year";
  if (pathname.endsWith("/coins/bitcoin/market_chart/range")) return "Bitcoin’s days";
  if (pathname.endsWith("/market_chart")) return "histories of opened tokens";
  if (pathname.endsWith("/search/trending")) return "trending list";
  if (pathname.endsWith("/coins/categories")) return "totals of categories";
  if (searchParams.has("category")) return "members of categories";
  if (ids.length > 1) return "numbers of trending coins";
  if (ids.length === 1) return "numbers of opened tokens";
  if (pathname.endsWith("/list")) return "lists of names";
  return "profiles of hot and opened tokens";
}

/** One of the calls that a board takes: one for every 250 coins. */
export function isBoardCall({ purpose }: Call): boolean {
  return purpose === FOR_THE_BOARD;
}

/** `fetch` with every call noted. Only what each was for is kept: the addresses of a month of long boards are too many. */
export function noteCalls(
  send: typeof fetch,
  clock: Pick<Clock, "nowMs">,
): { readonly fetch: typeof fetch; readonly sent: readonly Call[] } {
  const sent: Call[] = [];
  return {
    sent,
    fetch(input, init) {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      sent.push({ atMs: clock.nowMs(), purpose: purposeOf(pathname + search) });
      return send(input, init);
    },
  };
}

/** The largest number of calls in any stretch of `lengthMs`. `atMs` ascends. */
export function mostCallsWithin(lengthMs: number, atMs: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [last, endMs] of atMs.entries()) {
    while (endMs - (atMs[first] ?? endMs) >= lengthMs) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** The shortest time between two calls that are `steps` apart; null with fewer calls. `atMs` ascends. */
export function shortestGapMs(atMs: readonly number[], steps: number): number | null {
  const gaps = atMs.slice(steps).map((later, index) => later - (atMs[index] ?? later));
  return gaps.length === 0 ? null : gaps.reduce((a, b) => Math.min(a, b));
}
