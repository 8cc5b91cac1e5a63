/** A coin's points over a span, as JSON. */
import { encodeHistory } from "../../contract/history.ts";
import { parseTokenView } from "../../contract/token-params.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import { OPENING_A_TOKEN } from "./patience.ts";
import type { RouteDefinition } from "./route.ts";
import { momentChecked, requireCoinId } from "./token-route.ts";

export const historyRoute: RouteDefinition = {
  pattern: "/api/tokens/{id}/history",
  allowance: "coin",
  async answer(runtime, { params, query }) {
    const id = requireCoinId(params["id"] ?? "");
    const { span, atMs } = parseTokenView(id, momentChecked(query), runtime.clock.nowMs()).view;
    const history = await runtime.getHistory({ id, span, atMs }, OPENING_A_TOKEN);
    return jsonReply(representationOf(encodeHistory(history)));
  },
};
