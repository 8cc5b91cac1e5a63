/** Takes something off the visitor's lists and offers to put it back. Each gives a sentence where it could not. */
import { editBook } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { setPinned } from "@/lib/client/watchlists/pin-turns";
import { offerUndo } from "@/lib/client/watchlists/undo";
import type { ListSlug, Pin } from "@/lib/domain/watchlist";
import { listOf, withCurrent, withListBack, withoutList } from "@/lib/domain/watchlists/edit-lists";

type NamedPin = Pick<Pin, "id" | "symbol" | "name">;

export async function removePin(slug: ListSlug, { id, symbol, name }: NamedPin): Promise<string | null> {
  const turn = await setPinned({ id, symbol, name: name ?? id }, slug, false);
  return turn.kind === "failed" ? keepProblemWords(turn.problem) : null;
}

export async function removeList(slug: ListSlug): Promise<string | null> {
  const outcome = await editBook((book) => withoutList(book, slug));
  if (outcome.kind === "failed") return keepProblemWords(outcome.problem);
  const list = outcome.kind === "kept" ? listOf(outcome.before, slug) : null;
  if (outcome.kind !== "kept" || list === null) return null;
  const index = outcome.before.lists.indexOf(list);
  const wasCurrent = outcome.before.currentSlug === slug;
  offerUndo({
    text: `The list ${list.name} is deleted.`,
    undo: () =>
      editBook((book) => {
        const back = withListBack(book, list, index);
        const at = back?.lists[Math.min(index, back.lists.length - 1)]?.slug;
        return back && wasCurrent && at !== undefined ? withCurrent(back, at) : back;
      }),
  });
  return null;
}
