/** /coins/{id}/market_chart and /range: a coin's history. */
import { chartBody } from "./chart-body.ts";
import { type ChartQuestion, parseChartQuestion, parseRangeQuestion } from "./chart-question.ts";
import type { AnswerAboutCoin, Context } from "./context.ts";
import { isReply, ok, type Reply } from "./reply.ts";

type Parse = (query: URLSearchParams, nowMs: number) => ChartQuestion | Reply;

function chartAnswer(parse: Parse): AnswerAboutCoin {
  return (context: Context, query, quote) => {
    const question = parse(query, context.nowMs);
    return isReply(question) ? question : ok(chartBody(context, quote, question));
  };
}

export const answerMarketChart = chartAnswer(parseChartQuestion);
export const answerMarketChartRange = chartAnswer(parseRangeQuestion);
