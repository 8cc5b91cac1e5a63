/** /coins/markets: a row for each coin that is asked for. */
import type { AnswerTo, Context } from "./context.ts";
import { marketRow } from "./market-row.ts";
import { parseMarketsQuestion } from "./markets-question.ts";
import { isTrue } from "./query.ts";
import { isReply, ok } from "./reply.ts";
import { selectQuotes } from "./select-quotes.ts";

export const answerMarkets: AnswerTo = (context: Context, query) => {
  const question = parseMarketsQuestion(query);
  if (isReply(question)) return question;
  const withRehypothecated = isTrue(query, "include_rehypothecated");
  const shown = context.quotes.filter(({ coin }) => withRehypothecated || !coin.oddities.rehypothecated);
  const options = { ...question, withRehypothecated };
  return ok(
    selectQuotes(shown, query).map((quote) => marketRow(context, quote, context.allTime(quote), options)),
  );
};
