/** What somebody should know who reads the table: what was not understood, and what is not in it. */
import Link from "next/link";
import type { DecodedBoard } from "@/lib/contract/board";
import { pagePath } from "@/lib/contract/paths";
import type { BoardView } from "@/lib/domain/board-view";
import { answerNotes, viewNotes } from "./notes";
import type { BoardFacts } from "./use-board-facts";

interface BoardNotesProps {
  readonly board: DecodedBoard;
  readonly view: BoardView;
  readonly facts: BoardFacts;
  /** About the address. */
  readonly addressNotes: readonly string[];
}

export function BoardNotes({ board, view, facts, addressNotes }: BoardNotesProps) {
  const ofAnswer = answerNotes(board);
  const notes = [...addressNotes, ...viewNotes(view, board, facts), ...ofAnswer];
  if (notes.length === 0) return null;
  return (
    <ul
      aria-label="Notes"
      className="mb-3 space-y-0.5 border-l-2 border-line-strong pl-3 text-xs wrap-anywhere text-muted"
    >
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {ofAnswer.length > 0 && (
        <li>
          <Link href={pagePath.status} prefetch={false} className="underline underline-offset-2">
            More on the status page
          </Link>
        </li>
      )}
    </ul>
  );
}
