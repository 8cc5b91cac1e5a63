/** Fewer points than were measured, looking the same on a screen that has no room for more. */

/** First, last, lowest and highest point, and as many gaps around them. */
const MIN_POINTS = 9;

type ValueOf<Point> = (point: Point) => number | null;

function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** Runs of points without a value. */
function countGaps<Point>(points: readonly Point[], valueOf: ValueOf<Point>): number {
  let gaps = 0;
  let wasKnown = true;
  for (const point of points) {
    const nowKnown = isKnown(valueOf(point));
    if (wasKnown && !nowKnown) gaps++;
    wasKnown = nowKnown;
  }
  return gaps;
}

interface Valued {
  readonly index: number;
  readonly value: number;
}

/** Places of the bucket's lowest and highest point in the order in which they happened; one when they are the same. */
function extremesOf(bucket: readonly Valued[]): readonly number[] {
  let [low, high] = [bucket[0], bucket[0]];
  for (const point of bucket) {
    if (low === undefined || point.value < low.value) low = point;
    if (high === undefined || point.value > high.value) high = point;
  }
  if (low === undefined || high === undefined) return [];
  if (low.index === high.index) return [low.index];
  return low.index < high.index ? [low.index, high.index] : [high.index, low.index];
}

/** Indices of at most `room` known points: both ends, and the lowest and highest of equal buckets between them. */
function keptIndices(known: readonly Valued[], room: number): readonly number[] {
  if (known.length <= room) return known.map(({ index }) => index);
  const inner = known.slice(1, -1);
  const buckets = Math.floor((room - 2) / 2);
  const startOf = (bucket: number) => Math.floor((bucket * inner.length) / buckets);
  const extremes = Array.from({ length: buckets }, (_, bucket) =>
    extremesOf(inner.slice(startOf(bucket), startOf(bucket + 1))),
  );
  const indicesOf = (points: readonly Valued[]) => points.map(({ index }) => index);
  return [...indicesOf(known.slice(0, 1)), ...extremes.flat(), ...indicesOf(known.slice(-1))];
}

/** The kept indices with one unknown point wherever there was any between two of them; outside them, the outermost. */
function withGaps(kept: readonly number[], unknown: readonly number[], length: number): readonly number[] {
  let next = 0;
  return [...kept, length].flatMap((index) => {
    const firstUnknown = next;
    while ((unknown[next] ?? Infinity) < index) next++;
    const skipped = unknown.slice(firstUnknown, next);
    return index < length ? [...skipped.slice(0, 1), index] : skipped.slice(-1);
  });
}

/**
 * At most `maxPoints` of the points, themselves and in their order: the first and the last, and the lowest and highest of
 * each of many equal buckets, so that no peak is lost. Where a value was unknown between two kept points, one point
 * without a value is kept too and the line stays broken there; a gap at either end is kept as its outermost point.
 * Series that fit are returned as they are. O(n). Throws RangeError when `maxPoints` is below 9.
 */
export function reducePoints<Point>(
  points: readonly Point[],
  valueOf: ValueOf<Point>,
  maxPoints: number,
): readonly Point[] {
  if (!(maxPoints >= MIN_POINTS))
    throw new RangeError(`a reduced series needs at least ${MIN_POINTS} points: ${maxPoints}`);
  if (points.length <= maxPoints) return points;
  const known: Valued[] = [];
  const unknown: number[] = [];
  points.forEach((point, index) => {
    const value = valueOf(point);
    if (isKnown(value)) known.push({ index, value });
    else unknown.push(index);
  });
  // k kept points have at most k + 1 gaps around them, and never more than the series has.
  const room = Math.max(maxPoints - countGaps(points, valueOf), Math.floor((maxPoints - 1) / 2));
  return withGaps(keptIndices(known, room), unknown, points.length).flatMap((index) =>
    points.slice(index, index + 1),
  );
}
