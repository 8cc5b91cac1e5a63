/** The numbers of tokens that a visitor keeps in lists, as JSON. Of the lists the server learns nothing but the ids. */
import { apiPath } from "../../contract/paths.ts";
import { encodeWatched } from "../../contract/watched.ts";
import { isCoinId } from "../../domain/ids.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import { POLLING } from "./patience.ts";
import type { RouteDefinition } from "./route.ts";

export const watchedRoute: RouteDefinition = {
  pattern: apiPath.watched,
  // A long book asks many times at each refresh. What that can cost is bounded for all visitors together, not by their requests.
  allowance: "search",
  async answer({ getWatched }, { query }) {
    const ids = (query.get("ids") ?? "").split(",").filter(isCoinId);
    return jsonReply(representationOf(encodeWatched(await getWatched(ids, POLLING))));
  },
};
