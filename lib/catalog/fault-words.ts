/** Every fault in words for people: what happened to their data, and what happens next. */
import type { FaultKind } from "../domain/fault.ts";

export interface FaultWords {
  /** Two or three words beside an age: "12 min old, rate limited". */
  readonly reason: string;
  readonly headline: string;
  readonly explanation: string;
  /** What happens by itself, or what can be done. */
  readonly next: string;
}

const RETRIED = "The next try follows by itself; this page then updates without a reload.";

export const FAULT_WORDS: Readonly<Record<FaultKind, FaultWords>> = {
  "rate-limited": {
    reason: "rate limited",
    headline: "CoinGecko asked us to slow down",
    explanation: "More calls were made than the plan allows in a minute, so CoinGecko gave no data.",
    next: `Nothing is asked until the pause is over. ${RETRIED}`,
  },
  "budget-spent": {
    reason: "monthly calls used up",
    headline: "This month’s calls are used up",
    explanation: "The plan’s monthly calls, or the part of them that this request may use, have been spent.",
    next: "New data comes when the month turns (UTC), or after a larger plan has been set up.",
  },
  unreachable: {
    reason: "unreachable",
    headline: "CoinGecko cannot be reached",
    explanation: "No connection could be made. The network here may be down, or CoinGecko may be.",
    next: RETRIED,
  },
  "timed-out": {
    reason: "no answer in time",
    headline: "CoinGecko did not answer in time",
    explanation: "A connection was made, but the answer did not arrive while we waited.",
    next: RETRIED,
  },
  "server-error": {
    reason: "CoinGecko error",
    headline: "CoinGecko has a problem",
    explanation: "CoinGecko answered with an error of its own. Nothing is wrong with the request.",
    next: RETRIED,
  },
  blocked: {
    reason: "access blocked",
    headline: "CoinGecko refuses requests from here",
    explanation:
      "A protection in front of CoinGecko turned the request away; it does so for some networks and countries.",
    next: `If it lasts, another network or an API key can help. ${RETRIED}`,
  },
  "invalid-answer": {
    reason: "invalid answer",
    headline: "The answer could not be read",
    explanation: "What arrived was not the data that was asked for: cut off, of another kind, or empty.",
    next: RETRIED,
  },
  "key-rejected": {
    reason: "API key rejected",
    headline: "CoinGecko does not accept the API key",
    explanation: "The key is mistyped, expired, or belongs to another plan than the one that is set.",
    next: "Check COINGECKO_API_KEY and COINGECKO_PLAN, then restart Spikeline.",
  },
  "plan-too-low": {
    reason: "not in this plan",
    headline: "The CoinGecko plan does not include this",
    explanation: "This data is only given to larger plans.",
    next: "Everything else works as usual. A larger plan brings this data.",
  },
  "history-wall": {
    reason: "history limit",
    headline: "The plan’s history ends earlier",
    explanation: "CoinGecko’s free plans give the past 365 days; more was asked for.",
    next: "Choose a shorter span, or use a larger plan.",
  },
  "not-found": {
    reason: "not listed",
    headline: "CoinGecko does not list this",
    explanation: "There is no such token, or it was taken off the list.",
    next: "Check the name, or look for the token on the board.",
  },
  "bad-request": {
    reason: "request refused",
    headline: "CoinGecko refused the request",
    explanation:
      "CoinGecko says that the request is not one it can answer. The fault is Spikeline’s, not yours.",
    next: "The status page shows the details. Other data is not affected.",
  },
};
