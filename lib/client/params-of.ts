/** Search parameters of the browser as the board's reader takes them: of one given twice the first counts, as on the server. */
import type { SearchParams } from "../contract/search-params.ts";

export function paramsOf(params: Iterable<readonly [name: string, value: string]>): SearchParams {
  const firsts = new Map<string, string>();
  for (const [name, value] of params) if (!firsts.has(name)) firsts.set(name, value);
  return Object.fromEntries(firsts);
}
