/** What an import would do, in sentences. */
import { type ImportMode, pinCount } from "@/lib/client/watchlists/import-plan";
import { MAX_LISTS, MAX_PINS, MAX_PINS_PER_LIST, type WatchlistBook } from "@/lib/domain/watchlist";
import type { FullReason, LeftOut, MergedBooks } from "@/lib/domain/watchlists/merge-books";
import { formatCount } from "@/lib/format/count";

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** What it adds, or what it puts in the place of what. */
export function planWords(mode: ImportMode, kept: WatchlistBook, plan: MergedBooks): string {
  const { addedLists, addedPins, filledNotes, book } = plan;
  if (mode === "replace") {
    return `Puts ${counted(book.lists.length, "list")} with ${counted(pinCount(book), "pin")} in the place of your ${counted(kept.lists.length, "list")} with ${counted(pinCount(kept), "pin")}.`;
  }
  if (kept.lists.length === 0)
    return `Adds ${counted(addedLists, "list")} with ${counted(addedPins, "pin")}.`;
  const filled =
    filledNotes === 0 ? "" : ` The notes of ${counted(filledNotes, "pin")} that had none are filled.`;
  if (addedLists === 0 && addedPins === 0) return `Adds no list and no pin: all of them are here.${filled}`;
  return `Adds ${counted(addedPins, "pin")} and ${counted(addedLists, "list")} to yours, which stay as they are.${filled}`;
}

const FULL: Readonly<Record<FullReason, string>> = {
  "list-full": `a list holds ${formatCount(MAX_PINS_PER_LIST)} pins at most`,
  "book-full": `there is room for ${formatCount(MAX_PINS)} pins in all lists together`,
  "lists-full": `there is room for ${formatCount(MAX_LISTS)} lists`,
};

/** `“AI picks”: 20 pins are left out, because a list holds 500 pins at most.` */
export function leftOutWords({ listName, reason, ids }: LeftOut): string {
  const what =
    reason === "lists-full"
      ? `the list with its ${counted(ids.length, "pin")} is`
      : `${counted(ids.length, "pin")} ${ids.length === 1 ? "is" : "are"}`;
  return `“${listName}”: ${what} left out, because ${FULL[reason]}.`;
}

/** Entries of a plain list that were not even looked at. */
export function beyondWords(count: number): string {
  return `${counted(count, "more entry", "more entries")} ${count === 1 ? "was" : "were"} not looked at: a list holds ${formatCount(MAX_PINS_PER_LIST)} pins at most, all lists ${formatCount(MAX_PINS)}.`;
}

/** What has been done, for the undo bar. */
export function doneWords(mode: ImportMode, plan: MergedBooks): string {
  if (mode === "replace")
    return `Replaced all lists by ${counted(plan.book.lists.length, "list")} with ${counted(pinCount(plan.book), "pin")}.`;
  return `Imported ${counted(plan.addedPins, "pin")} and ${counted(plan.addedLists, "new list")}.`;
}
