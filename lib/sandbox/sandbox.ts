/** A simulated market behind CoinGecko's response shapes: a request in, an answer out, without a network. */
import { type AnswerTable, answering } from "./answer-table.ts";
import { answerCategories } from "./answers/categories.ts";
import { answerCoin } from "./answers/coin.ts";
import type { Context } from "./answers/context.ts";
import { answerGlobal } from "./answers/global.ts";
import { answerCategoriesList, answerCoinsList, answerPing } from "./answers/lists.ts";
import { answerMarketChart, answerMarketChartRange } from "./answers/market-chart.ts";
import { answerMarkets } from "./answers/markets.ts";
import { answerTickers } from "./answers/tickers.ts";
import { answerTrending } from "./answers/trending.ts";
import { createAllTimeExtremes } from "./market/extremes.ts";
import { createMarket } from "./market/market.ts";
import { createSnapshots, type Quote } from "./market/snapshot.ts";
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

const ANSWERS: AnswerTable<Context, Quote> = {
  "/ping": answerPing,
  "/coins/markets": answerMarkets,
  "/coins/{id}": answerCoin,
  "/coins/{id}/tickers": answerTickers,
  "/coins/{id}/market_chart": answerMarketChart,
  "/coins/{id}/market_chart/range": answerMarketChartRange,
  "/coins/list": answerCoinsList,
  "/search/trending": answerTrending,
  "/coins/categories": answerCategories,
  "/coins/categories/list": answerCategoriesList,
  "/global": answerGlobal,
};

/** A market from a seed, seen at the clock's time. */
export function createSandbox({ seed, clock }: SandboxOptions): Sandbox {
  const market = createMarket(seed);
  const wholeMarket = createWholeMarket(market);
  const quotesAt = createSnapshots(market);
  const allTimeOf = createAllTimeExtremes(market);

  const reply = answering(ANSWERS, (): Context => {
    const nowMs = clock.nowMs();
    return {
      market,
      wholeMarket,
      nowMs,
      quotes: quotesAt(nowMs),
      allTime: ({ coin, atMs }) => allTimeOf(coin, atMs),
    };
  });

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
