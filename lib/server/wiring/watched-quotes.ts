/** Numbers of tokens that visitors keep in lists: each list is a part of a few calls that everybody shares. */
import type { CoinListing } from "../../domain/coin-listing.ts";
import type { Fault } from "../../domain/fault.ts";
import type { Fresh, Freshness } from "../../domain/freshness.ts";
import type { CoinId } from "../../domain/ids.ts";
import type { Rows } from "../../domain/market-quote.ts";
import type { MissingReason, MissingToken } from "../../domain/watched.ts";
import { orPart } from "../services/or-part.ts";
import type { MarketData, Patience, WatchedQuotes } from "../services/ports.ts";
import type { WatchedAnswer } from "./watched-answer.ts";
import { createWatchedResource, type WatchedParts } from "./watched-resource.ts";

function missingFor(ids: readonly CoinId[], reason: MissingReason): readonly MissingToken[] {
  return ids.map((id) => ({ id, reason }));
}

/** Why some of what was asked is not in an answer of this age. */
function reasonIn({ fetchedAtMs, nextRefreshAtMs, stale }: Freshness): Fault {
  const detail = "rows of the answer could not be read";
  const reason = stale ?? { kind: "invalid-answer", detail, atMs: fetchedAtMs, retryAtMs: null };
  return { ...reason, retryAtMs: reason.retryAtMs ?? nextRefreshAtMs };
}

/** What was wanted of a chunk, from its answer. Where rows of that could not be read, one that is not there may be one of them. */
function readOf(wanted: readonly CoinId[], answer: Fresh<WatchedAnswer> | Fault): WatchedQuotes {
  if (!("value" in answer)) {
    return { quotes: [], missing: missingFor(wanted, "not-had"), state: { age: null, fault: answer } };
  }
  const { rows, dropped, askedIds } = answer.value;
  const byId = new Map(rows.map((quote) => [quote.id, quote]));
  const lacking = wanted.filter((id) => !byId.has(id));
  const notHad = lacking.filter((id) => dropped > 0 || !askedIds.has(id));
  const withoutMarket = lacking.filter((id) => dropped === 0 && askedIds.has(id));
  return {
    quotes: wanted.flatMap((id) => byId.get(id) ?? []),
    missing: [...missingFor(notHad, "not-had"), ...missingFor(withoutMarket, "no-market")],
    state: {
      age: notHad.length === wanted.length ? null : answer.freshness,
      fault: notHad.length === 0 ? null : reasonIn(answer.freshness),
    },
  };
}

/** The age of the oldest and the earliest moment of a newer one; null of none. */
function weakest(ages: readonly Freshness[]): Freshness | null {
  const all = [...ages].sort((a, b) => a.fetchedAtMs - b.fetchedAtMs);
  const [oldest] = all;
  if (oldest === undefined) return null;
  return {
    ...oldest,
    nextRefreshAtMs: Math.min(...all.map(({ nextRefreshAtMs }) => nextRefreshAtMs)),
    stale: all.find(({ stale }) => stale !== null)?.stale ?? null,
  };
}

export function createWatchedQuotes({
  coinList,
  ...parts
}: WatchedParts & Pick<MarketData, "coinList">): MarketData["watchedQuotes"] {
  const { cache, clock, pool } = parts;
  const resourceOf = createWatchedResource(parts);
  const listedIds = new WeakMap<Rows<CoinListing>, ReadonlySet<CoinId>>();
  let isRestored = false;

  function idsIn(list: Rows<CoinListing>): ReadonlySet<CoinId> {
    const ids = listedIds.get(list) ?? new Set(list.rows.map(({ id }) => id));
    listedIds.set(list, ids);
    return ids;
  }

  /** What was asked before a restart stays in its chunk, so that its kept answer serves. */
  function restore(): void {
    if (isRestored) return;
    isRestored = true;
    for (let chunk = 0; chunk < pool.chunkCount; chunk += 1) {
      const kept = cache.peek(resourceOf(chunk, [], "background"));
      if (kept !== null) pool.restore(chunk, kept.value.askedIds, kept.freshness.fetchedAtMs);
    }
  }

  /** A load that was under way may have gone out without what is wanted: then there is one more, in the time that is left. */
  async function ask(chunk: number, wanted: readonly CoinId[], { priority, waitMs }: Patience) {
    const resource = resourceOf(chunk, wanted, priority);
    const endMs = clock.nowMs() + waitMs;
    const answer = await cache.get(resource, waitMs);
    if (resource.suffices?.(answer.value) !== false) return answer;
    return await cache.get(resource, Math.max(0, endMs - clock.nowMs()));
  }

  return async function watchedQuotes(ids, patience) {
    if (ids.length === 0) return { quotes: [], missing: [], state: { age: null, fault: null } };
    restore();
    const list = await orPart(coinList(patience));
    const listed = "value" in list ? idsIn(list.value) : null;
    const unlisted = listed === null ? [] : ids.filter((id) => !listed.has(id));
    const unchecked = listed === null ? ids.filter((id) => !pool.has(id)) : [];
    const unlistable = unchecked.length > 0 && !("value" in list) ? list : null;
    const refused = new Set([...unlisted, ...unchecked]);
    const askable = ids.filter((id) => !refused.has(id));

    const placed = pool.place(askable, clock.nowMs());
    const withoutRoom = askable.filter((id) => !pool.has(id));
    const found = await Promise.all(
      [...placed].map(async ([chunk, wanted]) => readOf(wanted, await orPart(ask(chunk, wanted, patience)))),
    );
    return {
      quotes: found.flatMap(({ quotes }) => quotes),
      missing: [
        ...missingFor(unlisted, "unlisted"),
        ...missingFor(unchecked, "not-had"),
        ...missingFor(withoutRoom, "no-room"),
        ...found.flatMap(({ missing }) => missing),
      ],
      state: {
        age: weakest(found.map(({ state }) => state.age).filter((age) => age !== null)),
        fault: unlistable ?? found.find(({ state }) => state.fault !== null)?.state.fault ?? null,
      },
    };
  };
}
