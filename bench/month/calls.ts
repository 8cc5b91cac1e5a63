/** What was asked of CoinGecko, counted. */
import type { SentRequest } from "../../lib/testing/fake-coingecko.ts";

/** The board's own call: many ids at once, with their sparklines. */
export function isBoardCall({ path }: SentRequest): boolean {
  return path.includes("/coins/markets") && path.includes("ids=bitcoin");
}

/** What a call was for, in words. */
export function purposeOf(call: SentRequest): string {
  const { pathname, searchParams } = new URL(call.path, "http://coingecko.invalid");
  if (isBoardCall(call)) return "the board";
  if (pathname.endsWith("/coins/bitcoin/market_chart")) return "Bitcoin’s year";
  if (pathname.endsWith("/market_chart")) return "weeks of opened tokens";
  if (pathname.endsWith("/search/trending")) return "trending list";
  if (pathname.endsWith("/coins/categories")) return "totals of categories";
  if (searchParams.has("category")) return "members of categories";
  if (searchParams.get("ids")?.includes(",") === true) return "numbers of trending coins";
  if (searchParams.has("ids")) return "numbers of opened tokens";
  if (pathname.endsWith("/list")) return "lists of names";
  return "notices of hot tokens";
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
