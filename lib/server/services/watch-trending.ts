/** Notes who is on the trending list whenever a newer one has been seen, whoever had it fetched. */
import type { Fresh } from "../../domain/freshness.ts";
import type { Rows } from "../../domain/market-quote.ts";
import type { TrendingCoin } from "../../domain/trending.ts";
import type { TrendingSpells } from "../journal/port.ts";

export function watchTrending(spells: TrendingSpells, { value, freshness }: Fresh<Rows<TrendingCoin>>): void {
  spells.note(freshness.source.key, {
    ids: value.rows.map(({ id }) => id),
    atMs: freshness.fetchedAtMs,
    nextAtMs: freshness.nextRefreshAtMs,
  });
}
