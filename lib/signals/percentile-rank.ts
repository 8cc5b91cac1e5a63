/** Midranks: (below + half of the equal ones) / n, 0–1. `sorted` ascends. */

/** How many of the sorted values lie before the first one for which `isPast` holds. */
function countBefore(sorted: ArrayLike<number>, isPast: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(sorted[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function countBelow(sorted: ArrayLike<number>, value: number): number {
  return countBefore(sorted, (other) => other >= value);
}

function countUpTo(sorted: ArrayLike<number>, value: number): number {
  return countBefore(sorted, (other) => other > value);
}

/** Midrank of a value among others, itself not one of them. Null when there are none. */
export function percentileRank(value: number, sorted: ArrayLike<number>): number | null {
  if (sorted.length === 0) return null;
  const below = countBelow(sorted, value);
  const equal = countUpTo(sorted, value) - below;
  return (below + equal / 2) / sorted.length;
}

/** Midrank of a member of `sorted` among the other members. Null when it is the only one. */
export function percentileRankOfMember(member: number, sorted: ArrayLike<number>): number | null {
  const others = sorted.length - 1;
  if (others < 1) return null;
  const below = countBelow(sorted, member);
  const equal = countUpTo(sorted, member) - below - 1;
  return (below + equal / 2) / others;
}
