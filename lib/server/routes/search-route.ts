/** Searching every coin that CoinGecko lists, as JSON. */

import { apiPath } from "../../contract/paths.ts";
import { encodeSearch, encodeSymbols } from "../../contract/search.ts";
import { isCoinId } from "../../domain/ids.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import { OPENING_A_TOKEN } from "./patience.ts";
import type { RouteDefinition } from "./route.ts";

export const searchRoute: RouteDefinition = {
  pattern: apiPath.search,
  allowance: "search",
  async answer({ searchCoins }, { query }) {
    const symbols = query.get("symbols");
    if (symbols !== null) {
      const matches = await searchCoins.bySymbols(symbols.split(","), OPENING_A_TOKEN);
      return jsonReply(representationOf(encodeSymbols(matches)));
    }
    const ids = query.get("ids");
    const found =
      ids === null
        ? await searchCoins.byText(query.get("q") ?? "", OPENING_A_TOKEN)
        : await searchCoins.byIds(ids.split(",").filter(isCoinId), OPENING_A_TOKEN);
    return jsonReply(representationOf(encodeSearch(found)));
  },
};
