import { gaussian, keyOf, uniform } from "../../lib/sandbox/noise/hash.ts";

export interface SeededRandom {
  /** Uniform in (0, 1); every call gives another number, every run the same ones. */
  next(): number;
  /** Standard normal. */
  nextGaussian(): number;
}

/** The same numbers for the same name in every run. */
export function seededRandom(name: string): SeededRandom {
  const key = keyOf(1, name);
  let drawn = 0;
  return {
    next: () => uniform(key, drawn++),
    nextGaussian: () => gaussian(key, drawn++),
  };
}
