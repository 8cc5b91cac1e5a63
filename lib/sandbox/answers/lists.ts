/** The plain lists: /ping, /coins/list and /coins/categories/list. */
import { CATEGORIES } from "../market/categories.ts";
import type { AnswerTo } from "./context.ts";
import { isTrue } from "./query.ts";
import { ok } from "./reply.ts";

export const answerPing: AnswerTo = () => ok({ gecko_says: "(V3) To the Moon!" });

export const answerCoinsList: AnswerTo = ({ quotes }, query) => {
  const withPlatforms = isTrue(query, "include_platform");
  const byId = quotes.map(({ coin }) => coin).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return ok(
    byId.map(({ id, symbol, name, platforms }) => ({
      id,
      symbol,
      name,
      ...(withPlatforms && { platforms }),
    })),
  );
};

export const answerCategoriesList: AnswerTo = () =>
  ok(CATEGORIES.map(({ id, name }) => ({ category_id: id, name })));
