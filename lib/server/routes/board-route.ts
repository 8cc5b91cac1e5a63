/** The board as JSON, and as the opening of its page. */
import { decodeBoard, encodeBoard } from "../../contract/board.ts";
import { encodeContext } from "../../contract/market-context.ts";
import type { BoardOpening } from "../../contract/openings.ts";
import { apiPath } from "../../contract/paths.ts";
import type { BoardRow } from "../../domain/board.ts";
import type { BoardView } from "../../domain/board-view.ts";
import { NO_FACTS, selectRows, trendingPlaces } from "../../domain/select-rows.ts";
import { jsonReply } from "../http/reply.ts";
import { type Representation, representationOf } from "../http/representation.ts";
import type { BoardReading } from "../services/get-board.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE, POLLING } from "./patience.ts";
import { type RouteDefinition, tellProblem } from "./route.ts";

/** A reading as it goes out. */
interface Sent {
  readonly representation: Representation;
  /** As the browser will read them: it selects and sorts by rounded figures, so the first HTML must too. */
  readonly rows: readonly BoardRow[];
}

/** The same reading is given until there is a newer one, so it is made once. */
const sent = new WeakMap<BoardReading, Sent>();

function asSent(reading: BoardReading): Sent {
  const known = sent.get(reading);
  if (known !== undefined) return known;
  const { board, freshness, universe } = reading;
  const json = encodeBoard({ value: board, freshness }, universe);
  const made: Sent = { representation: representationOf(json), rows: decodeBoard(json).rows };
  sent.set(reading, made);
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
      asSent(reading).representation,
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
    const rows = selectRows(asSent(reading).rows, view, facts);
    return {
      board: encodeBoard({ value: board, freshness }, universe, rows.slice(0, limit)),
      selectedCount: rows.length,
      context: encodeContext(context),
    };
  } catch (error) {
    return { problem: tellProblem(error, runtime, "the board could not be opened") };
  }
}
