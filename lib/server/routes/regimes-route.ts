/** Bitcoin's volatility regimes as JSON. */
import { apiPath } from "../../contract/paths.ts";
import { encodeRegimes } from "../../contract/regimes.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import { POLLING } from "./patience.ts";
import type { RouteDefinition } from "./route.ts";

export const regimesRoute: RouteDefinition = {
  pattern: apiPath.regimes,
  allowance: "none",
  answer: async (runtime) => jsonReply(representationOf(encodeRegimes(await runtime.getRegimes(POLLING)))),
};
