/** The services' port, made of CoinGecko's requests, the gate and the cache: each request is one resource. */
import { BITCOIN, type CategoryId, type CoinId } from "../../domain/ids.ts";
import type { Source } from "../../domain/source.ts";
import type { Clock } from "../../domain/time.ts";
import type { Gate, Priority } from "../budget/port.ts";
import type { Cache, Resource } from "../cache/port.ts";
import type { Ask, UpstreamRequest } from "../coingecko/port.ts";
import { categoryNamesRequest } from "../coingecko/requests/categories.ts";
import { coinsListRequest } from "../coingecko/requests/coins-list.ts";
import { marketChartRequest } from "../coingecko/requests/market-chart.ts";
import { marketsRequest } from "../coingecko/requests/markets.ts";
import type { BoardQuotes, MarketData } from "../services/ports.ts";
import { createDetailAllowance } from "./detail-allowance.ts";
import { BOARD_SHARE_OF_CALLS, FRESH_FOR_MS } from "./freshness-policy.ts";
import { requirePrices } from "./require-prices.ts";

export interface MarketParts {
  readonly source: Source;
  readonly ask: Ask;
  readonly gate: Gate;
  readonly cache: Cache;
  readonly clock: Pick<Clock, "nowMs">;
}

/** Kept under one name whichever ids are asked, so that the last board survives a change of the list. */
const BOARD_KEY = "board";

export function createMarketData({ source, ask, gate, cache, clock }: MarketParts): MarketData {
  const allowance = createDetailAllowance(gate, clock);

  function resource<T>(request: UpstreamRequest<T>, priority: Priority, freshForMs: number): Resource<T> {
    return {
      key: request.path,
      freshForMs: () => freshForMs,
      load: () => gate.run(priority, () => ask(request)),
      revive: (raw) => request.decode(JSON.parse(raw)),
    };
  }

  function detail<T>(request: UpstreamRequest<T>, priority: Priority, freshForMs: number): Resource<T> {
    const single = resource(request, priority, freshForMs);
    return {
      ...single,
      async load() {
        allowance.take();
        return await single.load();
      },
    };
  }

  function boardResource(
    askIds: () => Promise<readonly CoinId[]>,
    priority: Priority,
  ): Resource<BoardQuotes> {
    return {
      key: BOARD_KEY,
      freshForMs: () => gate.affordableIntervalMs(FRESH_FOR_MS.board, BOARD_SHARE_OF_CALLS),
      async load() {
        const askedIds = await askIds();
        const request = marketsRequest({ ids: askedIds }, { sparkline: true });
        const { value, raw } = await gate.run(priority, () => ask(request));
        requirePrices(value, clock.nowMs());
        return { value: { ...value, askedIds }, raw };
      },
      revive: (raw) => ({
        ...marketsRequest({ ids: [BITCOIN] }, { sparkline: true }).decode(JSON.parse(raw)),
        askedIds: null,
      }),
    };
  }

  const members = (category: CategoryId, priority: Priority) =>
    resource(
      marketsRequest({ category, order: "volume_desc", page: 1 }, { sparkline: false }),
      priority,
      FRESH_FOR_MS.daily,
    );
  const categoryNames = (priority: Priority) =>
    resource(categoryNamesRequest(), priority, FRESH_FOR_MS.daily);

  return {
    source,
    boardQuotes: (askIds, { priority, waitMs }) => cache.get(boardResource(askIds, priority), waitMs),
    quote: (id, { priority, waitMs }) =>
      cache.get(
        detail(marketsRequest({ ids: [id] }, { sparkline: true }), priority, FRESH_FOR_MS.quote),
        waitMs,
      ),
    members: (category, { priority, waitMs }) => cache.get(members(category, priority), waitMs),
    peekMembers: (category) => cache.peek(members(category, "background"))?.value.rows ?? null,
    categoryNames: ({ priority, waitMs }) => cache.get(categoryNames(priority), waitMs),
    peekCategoryNames: () => cache.peek(categoryNames("background"))?.value ?? null,
    coinList: ({ priority, waitMs }) =>
      cache.get(resource(coinsListRequest(), priority, FRESH_FOR_MS.daily), waitMs),
    history: (id, days, { priority, waitMs }) =>
      cache.get(detail(marketChartRequest(id, days), priority, FRESH_FOR_MS.history), waitMs),
  };
}
