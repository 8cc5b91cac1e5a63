/**
 * Sample quantile of type 7 (Hyndman and Fan 1996): linear between the order statistics around (n − 1)·p.
 * `sorted` ascends, `probability` is 0–1. Null for an empty sample; throws RangeError for a probability outside 0–1.
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number | null {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`);
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
