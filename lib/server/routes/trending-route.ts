/** The trending list as JSON, and as the opening of its page. */
import type { TrendingOpening } from "../../contract/openings.ts";
import { apiPath } from "../../contract/paths.ts";
import { encodeTrending } from "../../contract/trending.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, POLLING } from "./patience.ts";
import { type RouteDefinition, tellProblem } from "./route.ts";

export const trendingRoute: RouteDefinition = {
  pattern: apiPath.trending,
  allowance: "none",
  answer: async (runtime) => jsonReply(representationOf(encodeTrending(await runtime.getTrending(POLLING)))),
};

/** What the trending page is opened with, or the problem in its place. Never rejects. */
export async function openTrending(runtime: Runtime): Promise<TrendingOpening> {
  try {
    return { trending: encodeTrending(await runtime.getTrending(OPENING_A_PAGE)) };
  } catch (error) {
    return { problem: tellProblem(error, runtime, "the trending list could not be opened") };
  }
}
