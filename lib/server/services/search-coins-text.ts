/** What a visitor has typed, as it is compared with coins; no input is an error. */
import { MAX_ADDRESS_LENGTH, MAX_SEARCH_LENGTH } from "../../domain/coin-search.ts";

export interface SearchText {
  /** Folded, without blanks around it; never empty. */
  readonly folded: string;
  /** As `wordsOf` gives it; null where the text has no letter and no digit. */
  readonly words: string | null;
}

/** Folds a text so that what differs in case, in blanks or in how letters are composed is equal. */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().trim().replace(/\s+/gu, " ");
}

/** The words of a folded text, each with a blank before it, so that ` wor` finds the beginning of one. */
export function wordsOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, " ").replace(/^ ?/, " ");
}

/** The text to look for, or why there is none, in words. */
export function readSearchText(typed: string): SearchText | { readonly note: string } {
  const folded = fold(typed);
  if (folded === "") return { note: "Type a name, a symbol, a CoinGecko id or a contract address." };
  const limit = folded.includes(" ") ? MAX_SEARCH_LENGTH : MAX_ADDRESS_LENGTH;
  if (Array.from(folded).length > limit) {
    return { note: `A search has at most ${MAX_SEARCH_LENGTH} characters.` };
  }
  const words = wordsOf(folded).trimEnd();
  return { folded, words: words === "" ? null : words };
}

/** 20 bytes and more in hex, as on Ethereum, with the module path that Move chains add. */
const HEX_ADDRESS = /^0x[0-9a-f]{40,64}(?:::\S+)?$/;

/** Base58, as on Solana, after folding: case tells nothing any more. */
const BASE58_ADDRESS = /^[1-9a-z]{32,44}$/;

/** True when the text has the shape of a whole contract address. */
export function looksLikeContract({ folded }: SearchText): boolean {
  return HEX_ADDRESS.test(folded) || BASE58_ADDRESS.test(folded);
}
