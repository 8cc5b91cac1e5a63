/** What stands around the board as JSON, and as part of the opening of its page. */
import { type ContextJson, encodeContext } from "../../contract/market-context.ts";
import { apiPath } from "../../contract/paths.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import type { Runtime } from "../services/runtime-port.ts";
import type { RouteDefinition } from "./route.ts";

/** What the board's page is opened with beside the board: whatever is known by then. */
export async function openContext(runtime: Runtime): Promise<ContextJson> {
  return encodeContext(await runtime.getContext());
}

export const contextRoute: RouteDefinition = {
  pattern: apiPath.context,
  allowance: "none",
  answer: async (runtime) => jsonReply(representationOf(await openContext(runtime))),
};
