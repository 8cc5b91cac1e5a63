/** Sends a pin to another list, for good or as a copy, and offers to take that back. */
import { editBook } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { offerUndo } from "@/lib/client/watchlists/undo";
import type { Pin, Watchlist } from "@/lib/domain/watchlist";
import {
  withoutCopy,
  withPinCopied,
  withPinHandedBack,
  withPinHandedOver,
} from "@/lib/domain/watchlists/edit-pins";

export type Sending = "move" | "copy";

/** Gives a sentence where it could not be done. */
export async function sendPin(
  how: Sending,
  pin: Pin,
  from: Watchlist,
  to: Watchlist,
): Promise<string | null> {
  const { id } = pin;
  const name = pin.name ?? id;
  const outcome = await editBook((book) =>
    how === "move"
      ? withPinHandedOver(book, from.slug, to.slug, id)
      : withPinCopied(book, from.slug, to.slug, id),
  );
  if (outcome.kind === "failed") return keepProblemWords(outcome.problem);
  if (outcome.kind === "refused") {
    const isThere = to.pins.some((other) => other.id === id);
    return isThere ? `${to.name} holds ${name} already.` : `${to.name} has no room for ${name}.`;
  }
  const index = from.pins.findIndex((other) => other.id === id);
  offerUndo(
    how === "move"
      ? {
          text: `Moved ${name} to ${to.name}.`,
          undo: () => editBook((book) => withPinHandedBack(book, from.slug, to.slug, id, index)),
        }
      : {
          text: `Copied ${name} to ${to.name}.`,
          undo: () => editBook((book) => withoutCopy(book, to.slug, pin)),
        },
  );
  return null;
}
