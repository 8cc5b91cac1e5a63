/** Reading query parameters the forgiving way CoinGecko does. */

/** True only for the exact word, as CoinGecko wants it in lower case. */
export function isTrue(query: URLSearchParams, name: string): boolean {
  return query.get(name) === "true";
}

/** The parameter's comma-separated parts; null when it is absent or empty. Parts are taken literally, spaces included. */
export function listOf(query: URLSearchParams, name: string): readonly string[] | null {
  const text = query.get(name);
  return text === null || text === "" ? null : text.split(",");
}

/** A positive whole number, or the fallback for anything else. */
export function positiveInteger(query: URLSearchParams, name: string, fallback: number): number {
  const value = Number(query.get(name) ?? "");
  return Number.isInteger(value) && value > 0 ? value : fallback;
}
