/** The shape of a series reduced to what a small picture can show, its peaks kept. */

type Outline = readonly (number | null)[];

/** First and last point, and at least one bucket with its low and its high. */
const MIN_POINTS = 4;

function isKnown(price: number | null): price is number {
  return price !== null && price > 0 && price < Infinity;
}

/** The bucket's low and high in the order in which they happened; two gaps where nothing in it is known. */
function extremes(bucket: Outline): Outline {
  const known = bucket.filter(isKnown);
  if (known.length === 0) return [null, null];
  const low = Math.min(...known);
  const high = Math.max(...known);
  return known.indexOf(low) <= known.indexOf(high) ? [low, high] : [high, low];
}

/** First and last point as they are, the low and high of equal buckets between them; the steps stay evenly spaced. */
function reduce(prices: Outline, points: number): Outline {
  const buckets = Math.floor((points - 2) / 2);
  const inner = prices.slice(1, -1);
  const startOf = (bucket: number) => Math.floor((bucket * inner.length) / buckets);
  const reduced = Array.from({ length: buckets }, (_, bucket) =>
    extremes(inner.slice(startOf(bucket), startOf(bucket + 1))),
  );
  return [...prices.slice(0, 1), ...reduced.flat(), ...prices.slice(-1)];
}

/**
 * The outline of a price series, oldest first, scaled to 0 (its low) … 1 (its high), in at most `points` even steps.
 * Its low, its high and both ends are kept; a flat line lies at 0.5. A gap (null, or a price that is not positive) stays
 * null; in a reduced series only a gap as wide as a bucket is left. Empty when fewer than two prices are known.
 * Throws RangeError when `points` is below 4, since low, high and both ends then have no room.
 */
export function outlineOf(prices: readonly (number | null)[], points: number): readonly (number | null)[] {
  if (!(points >= MIN_POINTS))
    throw new RangeError(`an outline needs at least ${MIN_POINTS} points: ${points}`);
  const known = prices.filter(isKnown);
  if (known.length < 2) return [];
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const kept = prices.length <= points ? prices : reduce(prices, points);
  return kept.map((price) => {
    if (!isKnown(price)) return null;
    return span === 0 ? 0.5 : (price - low) / span;
  });
}
