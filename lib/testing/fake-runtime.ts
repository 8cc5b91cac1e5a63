/** A runtime for tests of routes and hosts: one board, a clock that stands still, and a count of what was asked. */
import { FILTER_CATEGORIES } from "../catalog/ai-categories.ts";
import { type CategoryId, categoryId, coinId } from "../domain/ids.ts";
import type { MarketQuote } from "../domain/market-quote.ts";
import type { Clock } from "../domain/time.ts";
import { createMemoryTrendingSpells } from "../server/journal/memory-trending-spells.ts";
import { createLinkSigner } from "../server/links/link-signer.ts";
import { createCheckLink } from "../server/services/check-link.ts";
import { createCompareTokens } from "../server/services/compare-tokens.ts";
import { createBoardReader } from "../server/services/get-board.ts";
import { createGetContext } from "../server/services/get-context.ts";
import { createGetHistory } from "../server/services/get-history.ts";
import { createGetListing } from "../server/services/get-listing.ts";
import { createGetRegimes } from "../server/services/get-regimes.ts";
import { statusOf } from "../server/services/get-status.ts";
import { createGetToken } from "../server/services/get-token.ts";
import { createGetTrending } from "../server/services/get-trending.ts";
import { createGetWatched } from "../server/services/get-watched.ts";
import { createMakeLink } from "../server/services/make-link.ts";
import type { Runtime } from "../server/services/runtime-port.ts";
import { createSearchCoins } from "../server/services/search-coins.ts";
import { buildBitcoin, buildQuote, SANDBOX_SOURCE } from "./builders.ts";
import { createFakeMarketData, type FakeAnswers } from "./fake-market-data.ts";

const AI = categoryId("artificial-intelligence");

export interface FakeRuntime extends Runtime {
  readonly asked: readonly string[];
  /** Where the clock stands; change it to let time pass. */
  now: number;
}

export function createFakeRuntime(answers: FakeAnswers = {}): FakeRuntime {
  const token = buildQuote();
  const market = createFakeMarketData({
    quotes: [buildBitcoin(), token],
    members: new Map<CategoryId, readonly MarketQuote[]>([
      ...FILTER_CATEGORIES.map(({ id }) => [id, []] as const),
      [AI, [token]],
    ]),
    coinList: [{ id: coinId("other"), symbol: "OTH", name: "Other", platforms: {} }],
    history: [],
    ...answers,
  });
  const current = () => Promise.resolve(market);
  const universe = { categories: [AI], curated: [], excluded: [] };
  const boardReader = createBoardReader(current, universe);
  const spells = createMemoryTrendingSpells();
  const clock: Clock = { nowMs: () => runtime.now, sleep: () => Promise.resolve() };
  const getToken = createGetToken(current, boardReader, clock);
  const compareTokens = createCompareTokens(current, boardReader, clock);
  const linkTools = { currentMarket: current, boardReader, getToken, compareTokens, clock };
  const runtime: FakeRuntime = {
    now: 1_000,
    asked: market.asked,
    clock,
    publicUrl: null,
    startedAtMs: 0,
    boardReader,
    getToken,
    getHistory: createGetHistory(current, boardReader, clock),
    getRegimes: createGetRegimes(current),
    getContext: createGetContext(current, boardReader, spells, universe),
    getTrending: createGetTrending(current, boardReader, spells, universe),
    getWatched: createGetWatched(current, boardReader),
    compareTokens,
    makeLink: createMakeLink(linkTools),
    checkLink: createCheckLink(linkTools),
    linkSigner: createLinkSigner(new Uint8Array(32)),
    getListing: createGetListing(current),
    searchCoins: createSearchCoins(current, boardReader, [AI]),
    source: () => Promise.resolve(SANDBOX_SOURCE),
    sourceNow: () => SANDBOX_SOURCE,
    status: () =>
      statusOf({
        nowMs: runtime.now,
        startedAtMs: 0,
        source: SANDBOX_SOURCE,
        choice: { configured: "sandbox", reason: "UPSTREAM=sandbox", nextProbeAtMs: null },
        budget: null,
        boardIntervalMs: 60_000,
        universe: boardReader.lastUniverse(SANDBOX_SOURCE),
        categories: [AI],
        knownCategories: null,
        entries: [],
      }),
    logError: () => undefined,
    close: () => undefined,
  };
  return runtime;
}
