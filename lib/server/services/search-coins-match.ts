/** How well one coin fits what was typed, and in which of its fields. */
import type { Contract, MatchedField } from "../../domain/coin-search.ts";
import type { IndexedCoin } from "./search-coins-index.ts";
import type { SearchText } from "./search-coins-text.ts";

/** How much of a field fits, the best first: all of it, its beginning, the beginning of a word in it, anything in it. */
export const FIT = { whole: 0, beginning: 1, word: 2, part: 3 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

export interface CoinMatch {
  readonly fit: Fit;
  readonly field: MatchedField;
  /** The contract, where `field` says so. */
  readonly contract: Contract | null;
}

/** Shorter beginnings of an address fit coins by chance. */
const MIN_ADDRESS_BEGINNING = 6;

function matchContract({ contracts }: IndexedCoin, { folded }: SearchText): CoinMatch | null {
  if (contracts.length === 0) return null;
  const whole = contracts.find((contract) => contract.folded === folded);
  const isLong = folded.length >= MIN_ADDRESS_BEGINNING;
  const found = whole ?? contracts.find((contract) => isLong && contract.folded.startsWith(folded));
  if (found === undefined) return null;
  const { platform, address } = found;
  return { fit: whole ? FIT.whole : FIT.beginning, field: "contract", contract: { platform, address } };
}

function fitOf({ text, words }: IndexedCoin["fields"][number], typed: SearchText): Fit | null {
  if (text === typed.folded) return FIT.whole;
  if (text.startsWith(typed.folded)) return FIT.beginning;
  if (typed.words !== null && words.includes(typed.words)) return FIT.word;
  return text.includes(typed.folded) ? FIT.part : null;
}

function matchField(coin: IndexedCoin, typed: SearchText): CoinMatch | null {
  const isSomewhere =
    coin.texts.includes(typed.folded) || (typed.words !== null && coin.words.includes(typed.words));
  if (!isSomewhere) return null;
  let best: CoinMatch | null = null;
  for (const field of coin.fields) {
    const fit = fitOf(field, typed);
    if (fit !== null && (best === null || fit < best.fit)) best = { fit, field: field.field, contract: null };
  }
  return best;
}

/** The best of the coin's matches, a contract's before others that fit as well; null where nothing fits. */
export function matchCoin(coin: IndexedCoin, typed: SearchText): CoinMatch | null {
  const contract = matchContract(coin, typed);
  const field = matchField(coin, typed);
  if (contract === null || field === null) return contract ?? field;
  return contract.fit <= field.fit ? contract : field;
}
