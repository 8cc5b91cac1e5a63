/** Names, ids and symbols of invented tokens. Ids never repeat; symbols do, as they do in life. */
import { keyOf, mix, pick } from "../noise/hash.ts";
import { FIRST_WORDS, NAME_SUFFIXES, SECOND_WORDS } from "./words.ts";

export interface InventedName {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
}

const PAIRS = FIRST_WORDS.length * SECOND_WORDS.length;
/** Primes that do not divide the number of pairs: stepping by one of them visits every pair once. */
const STRIDES = [1009, 1187, 1361, 1523, 1693, 1871, 2039, 2213] as const;

/** Symbols that several unrelated tokens carry. */
const CONTESTED_SYMBOLS: Readonly<Record<number, string>> = {
  4: "ai",
  31: "ai",
  77: "ai",
  158: "ai",
  204: "agent",
  231: "agent",
};

function symbolFrom(key: number, first: string, second: string): string {
  const consonants = (first + second).slice(1).replaceAll(/[aeiou]/gi, "");
  switch (pick(key, 1, 4)) {
    case 0:
      return first.slice(0, 5);
    case 1:
      return first.charAt(0) + second.slice(0, 3);
    case 2:
      return first.charAt(0) + consonants.slice(0, 3);
    default:
      return second.slice(0, 3) + "ai";
  }
}

/** The name of invented token number `n`, n >= 0; different numbers get different ids as long as n < 3072. */
export function inventedName(seed: number, n: number): InventedName {
  const shuffle = keyOf(seed, "names");
  const stride = STRIDES[pick(shuffle, 0, STRIDES.length)] ?? 1009;
  const pair = (pick(shuffle, 1, PAIRS) + n * stride) % PAIRS;
  const first = FIRST_WORDS[Math.floor(pair / SECOND_WORDS.length)] ?? "";
  const second = SECOND_WORDS[pair % SECOND_WORDS.length] ?? "";
  const key = mix(shuffle, n + 1);
  const suffix = NAME_SUFFIXES[pick(key, 0, NAME_SUFFIXES.length)] ?? "";
  return {
    id: `${first}-${second}${n < PAIRS ? "" : `-${Math.floor(n / PAIRS) + 1}`}`.toLowerCase(),
    symbol: (CONTESTED_SYMBOLS[n] ?? symbolFrom(key, first, second)).toLowerCase(),
    name: `${first} ${second}${suffix}`,
  };
}
