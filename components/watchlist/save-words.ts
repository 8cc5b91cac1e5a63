/** What has become of a shared list that was to be saved, in sentences. */
import type { LeftOut } from "@/lib/domain/watchlists/merge-books";
import { counted, leftOutWords } from "./import-words";

export function savedWords(addedPins: number, listName: string): string {
  return `${counted(addedPins, "token")} saved to “${listName}”.`;
}

/** `leftOut` empty: because there is nothing new in it. */
export function notSavedWords(leftOut: readonly LeftOut[]): string {
  return leftOut.length === 0
    ? "Nothing was saved: all of it is in your list."
    : `Nothing was saved. ${leftOut.map(leftOutWords).join(" ")}`;
}
