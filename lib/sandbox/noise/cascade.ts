/** How a day's amount is spread over the day: a random cascade that splits the mass of each interval in two, unevenly. */
import { uniform } from "./hash.ts";

/** 2^7 pieces of a day are about eleven minutes. */
const LEVELS = 7;
const UNEVENNESS = 0.16;

/** Share of the day's amount that has come by `u` in [0, 1]: continuous and rising from 0 to 1. */
export function cumulativeShare(key: number, day: number, u: number): number {
  let low = 0;
  let width = 1;
  let before = 0;
  let mass = 1;
  let node = 1;
  for (let level = 0; level < LEVELS; level++) {
    const left = mass * (0.5 + UNEVENNESS * (2 * uniform(key, day, node) - 1));
    width /= 2;
    if (u < low + width) {
      mass = left;
      node = 2 * node;
    } else {
      low += width;
      before += left;
      mass -= left;
      node = 2 * node + 1;
    }
  }
  return before + ((u - low) / width) * mass;
}
