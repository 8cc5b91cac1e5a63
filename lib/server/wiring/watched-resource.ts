/** A chunk of the tokens that visitors keep in lists, as a resource of the cache: one call for all of them. */
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { Clock } from "../../domain/time.ts";
import type { Gate, Priority } from "../budget/port.ts";
import type { Cache, Resource } from "../cache/port.ts";
import type { Ask } from "../coingecko/port.ts";
import { marketsRequest } from "../coingecko/requests/markets.ts";
import type { DetailAllowance } from "./detail-allowance.ts";
import { FRESH_FOR_MS, watchedShareOf } from "./freshness-policy.ts";
import { requirePrices } from "./require-prices.ts";
import { readWatchedAnswer, type WatchedAnswer, withAskedIds } from "./watched-answer.ts";
import type { WatchedPool } from "./watched-pool.ts";

export interface WatchedParts {
  readonly ask: Ask;
  readonly gate: Gate;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly pool: WatchedPool;
  readonly allowance: DetailAllowance;
}

/** A browser that opens several long lists asks several times at once; all of it goes out together. */
const GATHERING_MS = 250;

/** More coins than this do not lose their prices from one answer to the next. */
const GONE_AT_ONCE = 4;

/** The requests differ in what they ask for, not in how they are read: one of them reads kept answers of all. */
const ANY_QUOTES = marketsRequest({ ids: [BITCOIN] }, { sparkline: true });

export type WatchedResource = (
  chunk: number,
  wanted: readonly CoinId[],
  priority: Priority,
) => Resource<WatchedAnswer>;

/**
 * The resource of a chunk for somebody who wants these ids of it. Kept under the chunk's number, and not under its ids, so that a new
 * one does not lose what is known of the others; the kept answer says itself what it was asked for.
 */
export function createWatchedResource(parts: WatchedParts): WatchedResource {
  const { ask, gate, cache, clock, pool, allowance } = parts;

  /** The share of the calls that are left, over the chunks that there are. */
  function intervalMs(): number {
    const chunks = Math.max(1, pool.chunksInUse(clock.nowMs()));
    return gate.affordableIntervalMs(FRESH_FOR_MS.quote, watchedShareOf(chunks) / chunks);
  }

  return (chunk, wanted, priority) => {
    const suffices = ({ askedIds }: WatchedAnswer) => wanted.every((id) => askedIds.has(id));

    const resource: Resource<WatchedAnswer> = {
      key: `watched tokens, chunk ${chunk + 1}`,
      freshForMs: intervalMs,
      suffices,
      revive: (raw) => readWatchedAnswer(raw, ANY_QUOTES),

      async load() {
        const kept = cache.peek(resource);
        if (kept === null || !suffices(kept.value)) {
          const isBeforeItsTime = kept !== null && clock.nowMs() - kept.freshness.fetchedAtMs < intervalMs();
          if (isBeforeItsTime) allowance.take();
          await clock.sleep(GATHERING_MS);
        }
        const answer = await gate.run(priority, async () => {
          const ids = pool.idsOf(chunk);
          return withAskedIds(ids, await ask(marketsRequest({ ids }, { sparkline: true })));
        });
        const pricedBefore = kept?.value.rows.filter(({ priceUsd }) => priceUsd !== null) ?? [];
        if (pricedBefore.length > GONE_AT_ONCE) requirePrices(answer.value, clock.nowMs());
        return answer;
      },
    };
    return resource;
  };
}
