/** Sentences about what the table cannot show, for the answer that it is made of and for the view that was asked for. */
import { FILTER_CATEGORIES } from "@/lib/catalog/ai-categories";
import type { DecodedBoard } from "@/lib/contract/board";
import type { BoardView } from "@/lib/domain/board-view";
import { formatCount } from "@/lib/format/count";
import type { BoardFacts } from "./use-board-facts";

/** Names of tokens in a note before the others are only counted. */
const MOST_NAMES = 3;

export function answerNotes({
  universe,
  droppedRows,
  missingIds,
}: Pick<DecodedBoard, "universe" | "droppedRows" | "missingIds">): readonly string[] {
  const notes: string[] = [];
  if (universe?.basis === "curated")
    notes.push("The built-in list of AI tokens serves, because CoinGecko’s category could not be used.");
  if (droppedRows > 0)
    notes.push(
      `${formatCount(droppedRows)} ${droppedRows === 1 ? "row" : "rows"} of the answer could not be read and ${droppedRows === 1 ? "is" : "are"} missing here.`,
    );
  if (missingIds.length > 0)
    notes.push(
      `${formatCount(missingIds.length)} followed ${missingIds.length === 1 ? "token is" : "tokens are"} not in CoinGecko’s answer.`,
    );
  return notes;
}

/** What the view asks for and this board does not know, or not yet. */
export function viewNotes(
  { filter }: Pick<BoardView, "filter">,
  board: Pick<DecodedBoard, "rows" | "isWhole" | "knownCategories">,
  facts: Pick<BoardFacts, "isTrendingKnown">,
): readonly string[] {
  const notes: string[] = [];
  if (board.isWhole) {
    const followed = new Set(board.rows.map(({ id }) => id));
    const strangers = filter.ids.filter((id) => !followed.has(id));
    if (strangers.length > 0) notes.push(`The board does not follow ${listed(strangers)}.`);
  }
  const unknown = FILTER_CATEGORIES.filter(
    ({ id }) => filter.categories.includes(id) && !board.knownCategories.includes(id),
  );
  if (unknown.length > 0)
    notes.push(
      `Which tokens belong to ${unknown.map(({ name }) => name).join(" and ")} is not known yet; it is asked for when calls are left over.`,
    );
  if (filter.onlyTrending && !facts.isTrendingKnown)
    notes.push("CoinGecko’s trending list is not known yet, so nothing can be said to be on it.");
  return notes;
}

function listed(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMES;
  const named = ids.slice(0, MOST_NAMES).join(", ");
  return more > 0 ? `${named} and ${formatCount(more)} more` : named;
}
