/** A resource's key in words. The key is the request's path and query, or the name of what is kept under one name. */

const BY_PATH: Readonly<Record<string, string>> = {
  "/coins/list": "Every coin’s id",
  "/coins/categories/list": "Names of the categories",
};

/** `board`, `/coins/markets?category=…`, `/coins/{id}/market_chart?days=7…` and the like; other keys as they are. */
export function resourceName(key: string): string {
  if (key === "board") return "Board";
  const { pathname, searchParams } = new URL(key, "http://key.invalid");
  const category = searchParams.get("category");
  if (category !== null) return `Members of ${category}`;
  const ids = searchParams.get("ids");
  if (ids !== null) return `Quote of ${ids}`;
  const chart = /^\/coins\/([^/]+)\/market_chart$/.exec(pathname);
  if (chart?.[1] !== undefined) return `History of ${chart[1]}, ${searchParams.get("days") ?? "?"} days`;
  return BY_PATH[pathname] ?? key;
}
