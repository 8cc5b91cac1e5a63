/** Every resource that the product asks CoinGecko for: the request behind it, how long it is fresh, what it may cost. */

import { earliestKnownMs, type HistoryWindow, WINDOW_DAYS } from "../../domain/history.ts";
import { BITCOIN, type CategoryId, type CoinId } from "../../domain/ids.ts";
import type { MarketQuote, Rows } from "../../domain/market-quote.ts";
import type { Series } from "../../domain/series.ts";
import { type Clock, DAY_MS } from "../../domain/time.ts";
import type { Gate, Priority } from "../budget/port.ts";
import type { Resource } from "../cache/port.ts";
import type { Ask, UpstreamRequest } from "../coingecko/port.ts";
import { categoriesRequest, categoryNamesRequest } from "../coingecko/requests/categories.ts";
import { coinRequest } from "../coingecko/requests/coin.ts";
import { coinsListRequest } from "../coingecko/requests/coins-list.ts";
import { marketChartRangeRequest, marketChartRequest } from "../coingecko/requests/market-chart.ts";
import { MAX_ROWS, marketsRequest } from "../coingecko/requests/markets.ts";
import { trendingRequest } from "../coingecko/requests/trending.ts";
import { type BoardQuotes, OPENED_KEY_PREFIX } from "../services/ports.ts";
import { createDetailAllowance, PROFILES } from "./detail-allowance.ts";
import {
  boardShareOf,
  FRESH_FOR_MS,
  historyIsFreshForMs,
  SHARE_OF_CALLS,
  yearIsFreshForMs,
} from "./freshness-policy.ts";
import { requirePricedPoints, requirePrices } from "./require-prices.ts";
import { joinAnswers, readJoined } from "./several-answers.ts";

/** Kept under one name whichever ids are asked, so that the last board survives a change of the list. */
const BOARD_KEY = "board";

/** The requests differ in what they ask for, not in how they are read: one of them reads kept answers of all. */
const ANY_QUOTES = marketsRequest({ ids: [BITCOIN] }, { sparkline: true });

interface ResourceParts {
  readonly ask: Ask;
  readonly gate: Gate;
  readonly clock: Pick<Clock, "nowMs">;
  readonly marketClock: Pick<Clock, "nowMs">;
  /** How many tokens the board follows at most, which is how many pages of members are worth asking. */
  readonly followsAtMost: number;
  /** The share of the calls that goes to tokens beside the board while they are watched; 0 while none are. */
  watchedShare(): number;
}

function historyRequest(id: CoinId, window: HistoryWindow, nowMs: number): UpstreamRequest<Series> {
  if (window.kind === "day") return marketChartRequest(id, 1);
  const days = WINDOW_DAYS[window.kind];
  if (window.endMs === null) return marketChartRequest(id, days);
  const fromMs = Math.max(window.endMs - days * DAY_MS, earliestKnownMs(nowMs));
  return marketChartRangeRequest(id, fromMs, window.endMs);
}

function inChunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

export function createResources({
  ask,
  gate,
  clock,
  marketClock,
  followsAtMost,
  watchedShare,
}: ResourceParts) {
  const numbersAllowance = createDetailAllowance(gate, clock);
  const profileAllowance = createDetailAllowance(gate, clock, PROFILES);

  function resource<T>(
    request: UpstreamRequest<T>,
    priority: Priority,
    freshForMs: () => number,
  ): Resource<T> {
    return {
      key: request.path,
      freshForMs,
      load: () => gate.run(priority, () => ask(request)),
      revive: (raw) => request.decode(JSON.parse(raw)),
    };
  }

  /** What somebody has asked for by opening one coin. */
  function detail<T>(
    request: UpstreamRequest<T>,
    priority: Priority,
    freshForMs: number,
    allowance = numbersAllowance,
  ): Resource<T> {
    const single = resource(request, priority, () => freshForMs);
    return {
      ...single,
      key: OPENED_KEY_PREFIX + single.key,
      async load() {
        allowance.take();
        return await single.load();
      },
    };
  }

  /** The resource, refusing a history whose every price is missing. */
  function priced(history: Resource<Series>): Resource<Series> {
    return {
      ...history,
      async load() {
        const answer = await history.load();
        requirePricedPoints(answer.value, clock.nowMs());
        return answer;
      },
    };
  }

  const daily = () => FRESH_FOR_MS.daily;
  const callsForBoard = Math.ceil((followsAtMost + 1) / MAX_ROWS);
  const pagesOfMembers = Math.ceil(followsAtMost / MAX_ROWS);
  const { plan, reserve } = gate.report();
  const spendable = plan.perMonth === null ? null : plan.perMonth - reserve;
  const boardShare = boardShareOf(spendable, pagesOfMembers);

  /** The board's share of the calls that are left, over the calls that it takes. */
  function boardIntervalMs(): number {
    const share = Math.max(boardShare / 2, boardShare - watchedShare());
    return gate.affordableIntervalMs(FRESH_FOR_MS.board, share / callsForBoard);
  }

  return {
    boardIntervalMs,
    /** What opened and pinned coins have to spend. */
    numbersAllowance,

    board(askIds: () => Promise<readonly CoinId[]>, priority: Priority): Resource<BoardQuotes> {
      return {
        key: BOARD_KEY,
        freshForMs: boardIntervalMs,
        async load() {
          const askedIds = await askIds();
          const requests = inChunks(askedIds, MAX_ROWS).map((ids) =>
            marketsRequest({ ids }, { sparkline: true }),
          );
          const { value, raw } = joinAnswers(
            await Promise.all(requests.map((request) => gate.run(priority, () => ask(request)))),
          );
          requirePrices(value, clock.nowMs());
          return { value: { ...value, askedIds }, raw };
        },
        revive: (raw) => ({ ...readJoined(raw, ANY_QUOTES), askedIds: null }),
      };
    },

    /** The most traded members of a category, in as many pages as the board can follow. */
    members(category: CategoryId, priority: Priority): Resource<Rows<MarketQuote>> {
      const pageOf = (page: number) =>
        marketsRequest({ category, order: "volume_desc", page }, { sparkline: false });
      return {
        key: pagesOfMembers === 1 ? pageOf(1).path : `${pageOf(1).path} and up to ${pagesOfMembers - 1} more`,
        freshForMs: daily,
        async load() {
          const answers = [];
          for (let page = 1; page <= pagesOfMembers; page += 1) {
            const answer = await gate.run(priority, () => ask(pageOf(page)));
            answers.push(answer);
            if (answer.value.rows.length + answer.value.dropped < MAX_ROWS) break;
          }
          return joinAnswers(answers);
        },
        revive: (raw) => readJoined(raw, ANY_QUOTES),
      };
    },

    quote: (id: CoinId, priority: Priority) =>
      detail(marketsRequest({ ids: [id] }, { sparkline: true }), priority, FRESH_FOR_MS.quote),
    /** Bitcoin's is everybody's, and counts against nobody. */
    history(id: CoinId, window: HistoryWindow, priority: Priority): Resource<Series> {
      const nowMs = marketClock.nowMs();
      const request = historyRequest(id, window, nowMs);
      const freshForMs = historyIsFreshForMs(window, nowMs);
      return priced(
        id === BITCOIN
          ? resource(request, priority, () => freshForMs)
          : detail(request, priority, freshForMs),
      );
    },
    openedProfile: (id: CoinId, priority: Priority) =>
      detail(coinRequest(id), priority, FRESH_FOR_MS.daily, profileAllowance),
    /** Quotes of a handful of coins that everybody asks for together. Ids in one order for one set. */
    quotes: (ids: readonly CoinId[], priority: Priority) =>
      resource(marketsRequest({ ids }, { sparkline: true }), priority, () =>
        gate.affordableIntervalMs(FRESH_FOR_MS.quote, SHARE_OF_CALLS.trending),
      ),
    trending: (priority: Priority) =>
      resource(trendingRequest(), priority, () =>
        gate.affordableIntervalMs(FRESH_FOR_MS.trending, SHARE_OF_CALLS.trending),
      ),
    categories: (priority: Priority) =>
      resource(categoriesRequest(), priority, () =>
        gate.affordableIntervalMs(FRESH_FOR_MS.categories, SHARE_OF_CALLS.categories),
      ),
    bitcoinYear: (priority: Priority) =>
      priced(resource(marketChartRequest(BITCOIN, 365), priority, () => yearIsFreshForMs(clock.nowMs()))),
    profile: (id: CoinId, priority: Priority) => resource(coinRequest(id), priority, daily),
    categoryNames: (priority: Priority) => resource(categoryNamesRequest(), priority, daily),
    coinList: (priority: Priority) => resource(coinsListRequest(), priority, daily),
    largest: (priority: Priority) =>
      resource(marketsRequest({ order: "market_cap_desc", page: 1 }, { sparkline: false }), priority, daily),
  };
}
