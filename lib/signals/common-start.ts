/**
 * Index of the first time at which every series has a value; they stand on one grid. Null when there is none, or no
 * series.
 */
export function commonStart(aligned: readonly (readonly (number | null)[])[]): number | null {
  const [first, ...others] = aligned;
  if (first === undefined) return null;
  const start = first.findIndex(
    (value, index) => value !== null && others.every((other) => (other[index] ?? null) !== null),
  );
  return start === -1 ? null : start;
}
