/** A simulated market behind CoinGecko's response shapes: a request in, an answer out, without a network. */
import { answerCategories } from "./answers/categories.ts";
import { answerCoin } from "./answers/coin.ts";
import type { AnswerAboutCoin, Context } from "./answers/context.ts";
import { answerGlobal } from "./answers/global.ts";
import { answerCategoriesList, answerCoinsList, answerPing } from "./answers/lists.ts";
import { answerMarketChart } from "./answers/market-chart.ts";
import { answerMarketChartRange } from "./answers/market-chart-range.ts";
import { answerMarkets } from "./answers/markets.ts";
import { coinNotFound, type Reply, unknownPath } from "./answers/reply.ts";
import { answerTickers } from "./answers/tickers.ts";
import { answerTrending } from "./answers/trending.ts";
import { type EndpointMatch, matchEndpoint } from "./endpoints.ts";
import { createAllTimeExtremes } from "./market/extremes.ts";
import { createMarket } from "./market/market.ts";
import { createSnapshots } from "./market/snapshot.ts";
import { createWholeMarket } from "./market/whole-market.ts";

export interface Sandbox {
  /** What the marking header of every answer says: the seed. */
  readonly mark: string;
  /** Answers a request for any of the endpoints; the path may start with `/api/v3`. Never rejects. */
  handle(request: Request): Promise<Response>;
}

export interface SandboxOptions {
  readonly seed: number;
  readonly clock: { nowMs(): number };
}

/** Says that an answer is simulated, and by which seed. */
export const SANDBOX_HEADER = "x-spikeline-sandbox";

function aboutCoin(answer: AnswerAboutCoin, context: Context, query: URLSearchParams, coinId: string): Reply {
  const quote = context.quotes.find(({ coin }) => coin.id === coinId);
  return quote === undefined ? coinNotFound() : answer(context, query, quote);
}

function answerTo({ endpoint, coinId }: EndpointMatch, context: Context, query: URLSearchParams): Reply {
  switch (endpoint) {
    case "/ping":
      return answerPing(context, query);
    case "/coins/markets":
      return answerMarkets(context, query);
    case "/coins/{id}/market_chart":
      return aboutCoin(answerMarketChart, context, query, coinId);
    case "/coins/{id}/market_chart/range":
      return aboutCoin(answerMarketChartRange, context, query, coinId);
    case "/coins/list":
      return answerCoinsList(context, query);
    case "/coins/categories/list":
      return answerCategoriesList(context, query);
    case "/coins/{id}":
      return aboutCoin(answerCoin, context, query, coinId);
    case "/coins/{id}/tickers":
      return aboutCoin(answerTickers, context, query, coinId);
    case "/search/trending":
      return answerTrending(context, query);
    case "/coins/categories":
      return answerCategories(context, query);
    case "/global":
      return answerGlobal(context, query);
  }
}

/** A market from a seed, seen at the clock's time. */
export function createSandbox({ seed, clock }: SandboxOptions): Sandbox {
  const market = createMarket(seed);
  const wholeMarket = createWholeMarket(market);
  const quotesAt = createSnapshots(market);
  const allTimeOf = createAllTimeExtremes(market);

  function reply(request: Request): Reply {
    const { pathname, searchParams } = new URL(request.url);
    const match = request.method === "GET" ? matchEndpoint(pathname) : null;
    if (match === null) return unknownPath();
    const nowMs = clock.nowMs();
    const context: Context = {
      market,
      wholeMarket,
      nowMs,
      quotes: quotesAt(nowMs),
      allTime: ({ coin, atMs }) => allTimeOf(coin, atMs),
    };
    return answerTo(match, context, searchParams);
  }

  const mark = String(seed);
  return {
    mark,
    handle(request) {
      const { status, body } = reply(request);
      const headers = { [SANDBOX_HEADER]: mark };
      return Promise.resolve(Response.json(body, { status, headers }));
    },
  };
}
