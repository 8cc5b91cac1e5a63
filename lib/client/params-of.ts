/** Search parameters of the browser as the server's pages get them: one given twice is a list. */
import type { SearchParams } from "../contract/search-params.ts";

export function paramsOf(params: Iterable<readonly [name: string, value: string]>): SearchParams {
  const given = new Map<string, readonly string[]>();
  for (const [name, value] of params) given.set(name, [...(given.get(name) ?? []), value]);
  return Object.fromEntries(
    [...given].map(([name, [first = "", ...more]]) => [name, more.length === 0 ? first : [first, ...more]]),
  );
}
