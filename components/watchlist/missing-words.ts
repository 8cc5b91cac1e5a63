/** Why a token of a list has no numbers. */
import type { MissingReason } from "@/lib/domain/watched";

export const MISSING_WORDS: Readonly<Record<MissingReason, string>> = {
  unlisted: "CoinGecko does not list it, or not any more: it was taken off, or has another id now",
  "no-market": "CoinGecko lists it, and knows no market for it",
  "not-had": "its numbers could not be had now",
  "no-room": "more tokens are watched on this server than its plan has calls for",
};
