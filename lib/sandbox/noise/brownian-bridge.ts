/** A Brownian bridge by dyadic midpoint displacement (Lévy's construction), open to random access. */
import { gaussian } from "./hash.ts";

/** 2^9 pieces of a day are shorter than three minutes; below that the path is a straight line. */
const LEVELS = 9;

/** The bridge number `index` of the stream at `u` in [0, 1]: 0 at both ends, variance u(1 − u) between. */
export function brownianBridge(key: number, index: number, u: number): number {
  let low = 0;
  let width = 1;
  let atLow = 0;
  let atHigh = 0;
  let node = 1;
  for (let level = 0; level < LEVELS; level++) {
    if (u === low) return atLow;
    const atMiddle = (atLow + atHigh) / 2 + (Math.sqrt(width) / 2) * gaussian(key, index, node);
    width /= 2;
    if (u < low + width) {
      atHigh = atMiddle;
      node = 2 * node;
    } else {
      low += width;
      atLow = atMiddle;
      node = 2 * node + 1;
    }
  }
  return atLow + ((u - low) / width) * (atHigh - atLow);
}
