/** What somebody should know who reads the table: what was not understood, and what is not in it. */
import Link from "next/link";
import type { DecodedBoard } from "@/lib/contract/board";
import { pagePath } from "@/lib/contract/paths";
import { formatCount } from "@/lib/format/count";

interface BoardNotesProps {
  readonly board: DecodedBoard;
  /** About the address. */
  readonly addressNotes: readonly string[];
}

export function BoardNotes({ board, addressNotes }: BoardNotesProps) {
  const notes = [...addressNotes, ...notesOf(board)];
  if (notes.length === 0) return null;
  return (
    <ul className="mb-3 space-y-0.5 border-l-2 border-line-strong pl-3 text-xs text-muted">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      <li>
        <Link href={pagePath.status} className="underline underline-offset-2">
          More on the status page
        </Link>
      </li>
    </ul>
  );
}

function notesOf({ universe, droppedRows, missingIds }: DecodedBoard): readonly string[] {
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
