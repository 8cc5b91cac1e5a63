/**
 * A market in which every category has more members than the longest board follows, so that it costs what it may cost. A call
 * costs the same whatever it brings: most members have a name only, and no row in a board, so that a month takes no hour.
 */
import { FAKE_IDS } from "../../lib/testing/fake-coingecko.ts";

const PAGE = 250;
const LISTED = new Set(["bitcoin", ...FAKE_IDS]);

/** Members of no category but this, which nobody trades: they are followed after all others. */
function unknownMembers(category: string, count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${category}-${index}`;
    return { id, symbol: "tok", name: id, market_cap: 50_000_000, total_volume: 1 };
  });
}

/** The question with no more ids than have a row. */
function leanly(url: URL): URL {
  const ids = url.searchParams.get("ids")?.split(",") ?? [];
  const listed = ids.filter((id) => LISTED.has(id));
  if (listed.length === ids.length) return url;
  const lean = new URL(url);
  lean.searchParams.set("ids", (listed.length === 0 ? ["bitcoin"] : listed).join(","));
  return lean;
}

/** `fetch` of a small market, its categories made up to full pages without an end. */
export function withManyMembers(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const category = url.searchParams.get("category");
    if (category === null) return send(leanly(url), init);
    const response = await send(input, init);
    if (!response.ok) return response;
    const page = Number(url.searchParams.get("page"));
    const body: unknown = page === 1 ? await response.json() : [];
    const known: readonly unknown[] = Array.isArray(body) ? body : [];
    return Response.json([...known, ...unknownMembers(`${category}-${page}`, PAGE - known.length)]);
  };
}
