/** How far a token's quote lies behind the others of the same answer: CoinGecko goes on giving the last one of a market that has stopped. */
import type { BoardRow } from "@/lib/domain/board";
import { HOUR_MS } from "@/lib/domain/time";

/** Quotes of one answer are minutes apart; this far behind, a market has stopped or is not asked any more. */
const WORTH_SAYING_MS = HOUR_MS;

/** The moment of the newest quote; null when none has one. */
export function newestQuoteMs(rows: readonly BoardRow[]): number | null {
  const moments = rows.flatMap(({ lastUpdatedMs }) => (lastUpdatedMs === null ? [] : [lastUpdatedMs]));
  return moments.length === 0 ? null : Math.max(...moments);
}

/** Milliseconds behind the newest quote, where that is worth saying; else null. */
export function quoteLagMs({ lastUpdatedMs }: BoardRow, newestMs: number | null): number | null {
  if (lastUpdatedMs === null || newestMs === null) return null;
  const lagMs = newestMs - lastUpdatedMs;
  return lagMs >= WORTH_SAYING_MS ? lagMs : null;
}
