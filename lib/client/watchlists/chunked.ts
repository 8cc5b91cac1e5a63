/** Items in groups that an address can hold. */

/** Longer addresses are refused by servers and proxies; this leaves room for what stands before the items. */
const MAX_LENGTH = 3_500;

/** In their order, at most `maxCount` a group, and few enough for an address with a comma between them. */
export function chunked<T extends string>(items: readonly T[], maxCount: number): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let length = MAX_LENGTH;
  for (const item of items) {
    const more = encodeURIComponent(item).length + encodeURIComponent(",").length;
    const chunk = chunks.at(-1);
    if (chunk === undefined || chunk.length >= maxCount || length + more > MAX_LENGTH) {
      chunks.push([item]);
      length = more;
    } else {
      chunk.push(item);
      length += more;
    }
  }
  return chunks;
}
