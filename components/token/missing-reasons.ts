/** Why a token's page does not know a number, where the reason is the page's and not the method's. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { MethodAnchor } from "@/lib/catalog/method";
import type { Part } from "@/lib/domain/freshness";

/** What is only known of the present. */
const OF_THE_PRESENT: ReadonlySet<MethodAnchor> = new Set<MethodAnchor>([
  "fully-diluted-valuation",
  "market-cap-to-fdv",
  "supply",
  "turnover-peers",
  "rank",
]);

/** Why a page as of a moment does not know it; null for what histories tell, and on a page of the present. */
export function notTold(anchor: MethodAnchor, isAsOf: boolean): string | null {
  return isAsOf && OF_THE_PRESENT.has(anchor)
    ? "No history tells it: it is known of the present only."
    : null;
}

/** Why nothing is known of what rests on the token's past; null where the past is at hand. */
export function withoutPast(past: Part<unknown>): string | null {
  if (past === null) return "Its history is on the way.";
  return "value" in past ? null : `Its history could not be had: ${FAULT_WORDS[past.kind].reason}.`;
}
