/** At most `most` of `count` indices, the last one first, at equal distances from it. */
export function thinnedIndices(count: number, most: number): readonly number[] {
  const every = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => count - 1 - index * every);
}
