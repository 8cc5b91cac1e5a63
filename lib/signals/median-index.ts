/** The median token of a group as a line: what one would hold that made the group's median return in each step. */
import { isKnownPrice } from "./known-prices.ts";
import { medianInPlace } from "./median-in-place.ts";

const START = 100;

/**
 * From hourly prices of many tokens that all end now: 100 at the start, then moved by the median of the members' log returns of each
 * step. A member without both ends of a step is left out of it; a step of which nothing is known moves nothing. As long as the
 * longest member; empty without members.
 */
export function medianIndex(members: readonly (readonly (number | null)[])[]): readonly number[] {
  const length = Math.max(0, ...members.map((prices) => prices.length));
  if (length === 0) return [];
  const index = [START];
  for (let place = 1; place < length; place++) {
    const returns = members.flatMap((prices) => {
      const now = prices[prices.length - length + place] ?? null;
      const before = prices[prices.length - length + place - 1] ?? null;
      return isKnownPrice(now) && isKnownPrice(before) ? [Math.log(now / before)] : [];
    });
    const step = medianInPlace(Float64Array.from(returns)) ?? 0;
    index.push((index.at(-1) ?? START) * Math.exp(step));
  }
  return index;
}
