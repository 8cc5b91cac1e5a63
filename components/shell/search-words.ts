/** What the search says of itself. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Problem } from "@/lib/contract/problem";
import type { CoinSearch } from "@/lib/domain/coin-search";
import { FAULT_KINDS } from "@/lib/domain/fault";
import { withThousands } from "@/lib/format/thousands";

/** How many were found; where nothing was, why. */
export function foundWords({
  coins,
  moreCount,
  note,
}: Pick<CoinSearch, "coins" | "moreCount" | "note">): string {
  if (note !== null) return note;
  if (moreCount > 0) {
    const all = withThousands(String(coins.length + moreCount));
    return `The best ${coins.length} of ${all} tokens. Type more to narrow them down.`;
  }
  return coins.length === 1 ? "1 token" : `${coins.length} tokens`;
}

/** Before there is an answer. */
export function startWords(typed: string, hasKept: boolean): string {
  if (typed !== "") return "Searching …";
  return hasKept
    ? "Opened last and pinned, in this browser"
    : "Every token that CoinGecko lists can be found. What you open or pin will stand here.";
}

/** Where the list cannot be had from CoinGecko, or our server does not answer. */
export function problemWords({ kind, title, detail, source }: Problem): {
  readonly headline: string;
  readonly explanation: string;
} {
  const fault = source === null ? undefined : FAULT_KINDS.find((candidate) => candidate === kind);
  if (fault === undefined) return { headline: title, explanation: detail };
  const { headline, explanation } = FAULT_WORDS[fault];
  return { headline: "The list of all tokens is not here yet", explanation: `${headline}. ${explanation}` };
}
