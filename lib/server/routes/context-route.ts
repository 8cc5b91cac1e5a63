/** What stands around the board as JSON. */
import { encodeContext } from "../../contract/market-context.ts";
import { apiPath } from "../../contract/paths.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { RouteDefinition } from "./route.ts";

export const contextRoute: RouteDefinition = {
  pattern: apiPath.context,
  allowance: "none",
  answer: async (runtime) => jsonReply(representationOf(encodeContext(await runtime.getContext()))),
};
