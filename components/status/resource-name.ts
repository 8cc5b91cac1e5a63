/** What a kept resource is to people. Its key is the path and query that CoinGecko was asked with. */

const NAMES: readonly (readonly [pattern: RegExp, title: string])[] = [
  [/^board$/, "The board’s numbers"],
  [/^\/coins\/categories\/list/, "Names of the categories"],
  [/^\/coins\/categories/, "Totals of the categories"],
  [/^\/coins\/list/, "All coins there are"],
  [/^\/search\/trending/, "The trending list"],
  [/^\/coins\/[^/?]+\/market_chart/, "A year of prices"],
  [/^\/coins\/markets\?.*\bcategory=/, "Members of a category"],
  [/^\/coins\/markets\?(?!ids=)/, "The largest coins"],
  [/^\/coins\/markets/, "Trending coins’ numbers"],
  [/^\/coins\/[^/?]+\?/, "Notices about a token"],
];

/** Parameters that tell two resources of one kind apart. */
const TELLING = ["category", "page", "days"];

/** `detail` names what is particular to this one; null where the title says it all. */
export function resourceName(key: string): { readonly title: string; readonly detail: string | null } {
  const [path = "", query = ""] = key.split("?");
  const title = NAMES.find(([pattern]) => pattern.test(key))?.[1] ?? path;
  const [, coin] = /^\/coins\/(?!categories|list|markets)([^/]+)/.exec(path) ?? [];
  const params = new URLSearchParams(query);
  const particulars = TELLING.flatMap((name) => {
    const value = params.get(name);
    return value === null ? [] : [`${name} ${value}`];
  });
  const detail = [...(coin === undefined ? [] : [coin]), ...particulars].join(", ");
  return { title, detail: detail === "" ? null : detail };
}
