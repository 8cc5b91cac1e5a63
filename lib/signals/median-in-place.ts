/** Median by selection instead of sorting: the slopes of a week are 14,000, and only the middle is wanted. */

/** Reorders the values so that the one at `rank` is where sorting would put it, none larger before it; gives that one. */
function select(values: Float64Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? pivot) < pivot) left++;
      while ((values[right] ?? pivot) > pivot) right--;
      if (left > right) break;
      const moved = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = moved;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank] ?? 0;
}

/** Middle value, or the mean of the two middle ones; reorders its argument. Null when it is empty. Values must be finite. */
export function medianInPlace(values: Float64Array): number | null {
  const n = values.length;
  if (n === 0) return null;
  const upper = select(values, n >>> 1);
  if (n % 2 === 1) return upper;
  const lower = values.subarray(0, n >>> 1).reduce((max, value) => Math.max(max, value), -Infinity);
  return (lower + upper) / 2;
}
