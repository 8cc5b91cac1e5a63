/** The services' port, made of CoinGecko's resources and the cache. */
import type { Source } from "../../domain/source.ts";
import type { Clock } from "../../domain/time.ts";
import type { Gate } from "../budget/port.ts";
import type { Cache } from "../cache/port.ts";
import type { Ask } from "../coingecko/port.ts";
import type { MarketData } from "../services/ports.ts";
import { watchedShareOf } from "./freshness-policy.ts";
import { createResources } from "./resources.ts";
import { createWatchedPool, watchedChunks } from "./watched-pool.ts";
import { createWatchedQuotes } from "./watched-quotes.ts";

export interface MarketParts {
  readonly source: Source;
  readonly ask: Ask;
  readonly gate: Gate;
  readonly cache: Cache;
  readonly clock: Clock;
  /** Which history there is goes by it: the present, but where a market stands still or is played back. */
  readonly marketClock: Pick<Clock, "nowMs">;
  readonly followsAtMost: number;
}

export function createMarketData({ source, cache, followsAtMost, ...parts }: MarketParts): MarketData {
  const pool = createWatchedPool(watchedChunks(parts.gate.report().plan));
  const resources = createResources({
    ...parts,
    followsAtMost,
    watchedShare: () => watchedShareOf(pool.chunksInUse(parts.clock.nowMs())),
  });
  const coinList: MarketData["coinList"] = ({ priority, waitMs }) =>
    cache.get(resources.coinList(priority), waitMs);
  return {
    source,
    followsAtMost,
    boardIntervalMs: resources.boardIntervalMs,
    boardQuotes: (askIds, { priority, waitMs }) => cache.get(resources.board(askIds, priority), waitMs),
    quote: (id, { priority, waitMs }) => cache.get(resources.quote(id, priority), waitMs),
    quotes: (ids, { priority, waitMs }) => cache.get(resources.quotes(ids, priority), waitMs),
    watchedQuotes: createWatchedQuotes({
      ...parts,
      cache,
      pool,
      coinList,
      allowance: resources.numbersAllowance,
    }),
    members: (category, { priority, waitMs }) => cache.get(resources.members(category, priority), waitMs),
    categoryNames: ({ priority, waitMs }) => cache.get(resources.categoryNames(priority), waitMs),
    coinList,
    history: (id, window, { priority, waitMs }) => cache.get(resources.history(id, window, priority), waitMs),
    profile: (id, { priority, waitMs }) => cache.get(resources.openedProfile(id, priority), waitMs),
    trending: ({ priority, waitMs }) => cache.get(resources.trending(priority), waitMs),
    peekMembers: (category) => cache.peek(resources.members(category, "background"))?.value.rows ?? null,
    peekCategoryNames: () => cache.peek(resources.categoryNames("background"))?.value ?? null,
    glance: {
      members: (category) => cache.glance(resources.members(category, "background")),
      trending: () => cache.glance(resources.trending("background")),
      categories: () => cache.glance(resources.categories("background")),
      bitcoinYear: () => cache.glance(resources.bitcoinYear("background")),
      profile: (id) => cache.glance(resources.profile(id, "background")),
      largest: () => cache.glance(resources.largest("background")),
    },
  };
}
