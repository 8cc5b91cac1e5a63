/** A recorded market behind CoinGecko's response shapes. Nothing in its answers is invented, filled in or interpolated. */
import { type AnswerTable, answering } from "../answer-table.ts";
import { type ChartQuestion, parseChartQuestion, parseRangeQuestion } from "../answers/chart-question.ts";
import type { Currency } from "../answers/currency.ts";
import { answerCoinsList, answerPing } from "../answers/lists.ts";
import { type MarketsQuestion, parseMarketsQuestion } from "../answers/markets-question.ts";
import { invalidCurrency, isReply, ok, type Reply } from "../answers/reply.ts";
import { selectQuotes } from "../answers/select-quotes.ts";
import { answerCategories, answerCategoriesList } from "./categories.ts";
import { chartBody } from "./chart.ts";
import { answerCoin } from "./coin.ts";
import { marketRow } from "./market-row.ts";
import { momentOf, type RecordedMoment, type RecordedQuote } from "./quote.ts";
import type { Recording } from "./recording.ts";
import { answerTickers } from "./tickers.ts";
import { answerGlobal, answerTrending } from "./whole-market.ts";

/** A recording is in US dollars: other currencies would take rates that it may not have. */
function inUsd<Question extends { readonly currency: Currency }>(
  question: Question | Reply,
  answer: (question: Question) => unknown,
): Reply {
  if (isReply(question)) return question;
  return question.currency === "usd" ? ok(answer(question)) : invalidCurrency();
}

function answerMarkets({ quotes }: RecordedMoment, query: URLSearchParams): Reply {
  const rows = (question: MarketsQuestion) =>
    selectQuotes(quotes, query).map((quote) => marketRow(quote, question));
  return inUsd(parseMarketsQuestion(query), rows);
}

function answerChart(parse: (query: URLSearchParams, nowMs: number) => ChartQuestion | Reply) {
  return ({ nowMs }: RecordedMoment, query: URLSearchParams, quote: RecordedQuote): Reply =>
    inUsd(parse(query, nowMs), (question) => chartBody(quote, question));
}

function answerList({ quotes }: RecordedMoment, query: URLSearchParams): Reply {
  return answerCoinsList(
    {
      quotes: quotes.map(({ coin: { id, symbol, name } }) => ({ coin: { id, symbol, name, platforms: {} } })),
    },
    query,
  );
}

const ANSWERS: AnswerTable<RecordedMoment, RecordedQuote> = {
  "/ping": answerPing,
  "/coins/markets": answerMarkets,
  "/coins/{id}": answerCoin,
  "/coins/{id}/tickers": answerTickers,
  "/coins/{id}/market_chart": answerChart(parseChartQuestion),
  "/coins/{id}/market_chart/range": answerChart(parseRangeQuestion),
  "/coins/list": answerList,
  "/search/trending": answerTrending,
  "/coins/categories": answerCategories,
  "/coins/categories/list": answerCategoriesList,
  "/global": answerGlobal,
};

/** Answers requests as CoinGecko would have at the clock's moment, had it known no more than the recording. Never rejects. */
export function playRecording(
  recording: Recording,
  clock: { nowMs(): number },
): (request: Request) => Promise<Response> {
  const reply = answering(ANSWERS, () => momentOf(recording, clock.nowMs()));
  return (request) => {
    const { status, body } = reply(request);
    return Promise.resolve(Response.json(body, { status }));
  };
}
