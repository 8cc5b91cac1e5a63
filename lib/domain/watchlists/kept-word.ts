/** A token's name or symbol beside its id: CoinGecko has some that nobody can see, and bounds none. */
import { MAX_WORD_LENGTH } from "../watchlist.ts";

/** Null where there is nothing to be seen. A longer one than anybody's is cut, in UTF-16 units and not inside a character. */
export function keptWord(text: string | null): string | null {
  if (text === null || text === "") return null;
  if (text.length <= MAX_WORD_LENGTH) return text;
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > MAX_WORD_LENGTH) break;
    kept += character;
  }
  return kept;
}
