/** The plain lists: /ping, /coins/list and /coins/categories/list. */
import { CATEGORIES } from "../market/categories.ts";
import { isTrue } from "./query.ts";
import { ok, type Reply } from "./reply.ts";

interface Listed {
  readonly coin: {
    readonly id: string;
    readonly symbol: string;
    readonly name: string;
    /** Contract address by platform. */
    readonly platforms: Readonly<Record<string, string>>;
  };
}

export const answerPing = (): Reply => ok({ gecko_says: "(V3) To the Moon!" });

export function answerCoinsList(
  { quotes }: { readonly quotes: readonly Listed[] },
  query: URLSearchParams,
): Reply {
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
}

export const answerCategoriesList = (): Reply =>
  ok(CATEGORIES.map(({ id, name }) => ({ category_id: id, name })));
