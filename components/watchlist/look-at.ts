/** What is written down of a list as it is left. */
import type { DecodedWatched } from "@/lib/contract/watched";
import type { MissingReason } from "@/lib/domain/watched";
import type { ListLook } from "@/lib/domain/watchlist";

/** That numbers could not be had says nothing of the token. */
const UNSEEN: ReadonlySet<MissingReason> = new Set<MissingReason>(["not-had", "no-room"]);

/**
 * The look at these numbers. Tokens whose numbers could not be had stay as they were `before`, where that was at the same source; those that
 * have no numbers any more are in it no longer, so that they are marked once.
 */
export function lookAt({ freshness, rows, missing }: DecodedWatched, before: ListLook | null): ListLook {
  const sourceKey = freshness.source.key;
  const unseen = new Set(missing.flatMap(({ id, reason }) => (UNSEEN.has(reason) ? [id] : [])));
  const kept = before?.sourceKey === sourceKey ? before.tokens.filter(({ id }) => unseen.has(id)) : [];
  const seen = rows.map(({ id, priceUsd, turnover }) => ({ id, priceUsd, turnover }));
  return { atMs: freshness.fetchedAtMs, sourceKey, tokens: [...seen, ...kept] };
}
