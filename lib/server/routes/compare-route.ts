/** A comparison as JSON, and as the opening of its page. */
import { encodeComparison } from "../../contract/compare.ts";
import type { CompareOpening, SuggestedAsset } from "../../contract/compare-opening.ts";
import { parseCompareView } from "../../contract/compare-params.ts";
import { apiPath } from "../../contract/paths.ts";
import type { CompareView } from "../../domain/compare-view.ts";
import { jsonReply } from "../http/reply.ts";
import { representationOf } from "../http/representation.ts";
import { suggestCompared } from "../services/compare-tokens-suggested.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, OPENING_A_TOKEN } from "./patience.ts";
import { type RouteDefinition, tellProblem } from "./route.ts";
import { momentChecked } from "./token-route.ts";

export const compareRoute: RouteDefinition = {
  pattern: apiPath.compare,
  allowance: "coin",
  async answer(runtime, { query }) {
    const { view } = parseCompareView(momentChecked(query), runtime.clock.nowMs());
    return jsonReply(representationOf(encodeComparison(await runtime.compareTokens(view, OPENING_A_TOKEN))));
  },
};

/** Bitcoin and what is traded most for its size; none where there is no board. */
async function suggestionsOf(runtime: Runtime): Promise<readonly SuggestedAsset[]> {
  try {
    return suggestCompared(await runtime.boardReader.getBoard(OPENING_A_PAGE));
  } catch (error) {
    tellProblem(error, runtime, "nothing could be suggested for a comparison");
    return [];
  }
}

/** What the comparison's page is opened with. Without a token nothing is compared. Never rejects. */
export async function openCompare(runtime: Runtime, view: CompareView): Promise<CompareOpening> {
  if (view.ids.length === 0) return { comparison: null, suggested: await suggestionsOf(runtime) };
  try {
    const comparison = encodeComparison(await runtime.compareTokens(view, OPENING_A_PAGE));
    return { comparison, suggested: await suggestionsOf(runtime) };
  } catch (error) {
    return { problem: tellProblem(error, runtime, "a comparison could not be opened") };
  }
}
