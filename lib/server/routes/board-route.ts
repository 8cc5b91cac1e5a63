/** The board as JSON, and as the opening of its page. */
import { encodeBoard } from "../../contract/board.ts";
import { encodeContext } from "../../contract/market-context.ts";
import type { BoardOpening } from "../../contract/openings.ts";
import { apiPath } from "../../contract/paths.ts";
import type { BoardView } from "../../domain/board-view.ts";
import { NO_FACTS, trendingPlaces } from "../../domain/select-rows.ts";
import { jsonReply } from "../http/reply.ts";
import { type Representation, representationOf } from "../http/representation.ts";
import type { BoardReading } from "../services/get-board.ts";
import { openBoard as openReading } from "../services/open-board.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, POLLING } from "./patience.ts";
import { type RouteDefinition, tellProblem } from "./route.ts";

/** The same reading is given until there is a newer one, so its bytes are made once. */
const representations = new WeakMap<BoardReading, Representation>();

function represent(reading: BoardReading): Representation {
  const known = representations.get(reading);
  if (known !== undefined) return known;
  const { board, freshness, universe } = reading;
  const made = representationOf(encodeBoard({ value: board, freshness }, universe));
  representations.set(reading, made);
  return made;
}

export const boardRoute: RouteDefinition = {
  pattern: apiPath.board,
  allowance: "none",
  async answer(runtime) {
    const reading = await runtime.boardReader.getBoard(POLLING);
    const { isComplete, freshness } = reading;
    const { source, nextRefreshAtMs } = freshness;
    return jsonReply(
      represent(reading),
      () => isComplete && runtime.clock.nowMs() < nextRefreshAtMs && runtime.sourceNow().key === source.key,
    );
  },
};

/** What the board's page is opened with: the first rows of a view and what is known of the market around them, or the problem in their place. Never rejects. */
export async function openBoard(runtime: Runtime, view: BoardView, limit: number): Promise<BoardOpening> {
  try {
    const reading = await runtime.boardReader.getBoard(OPENING_A_PAGE);
    const { board, freshness, universe } = reading;
    const context = await runtime.getContext();
    const facts = { trendingPlaces: trendingPlaces(context.trending), pinned: NO_FACTS.pinned };
    const { rows, selectedCount } = openReading(reading, view, facts, limit);
    return {
      board: encodeBoard({ value: board, freshness }, universe, rows),
      selectedCount,
      context: encodeContext(context),
    };
  } catch (error) {
    return { problem: tellProblem(error, runtime, "the board could not be opened") };
  }
}
