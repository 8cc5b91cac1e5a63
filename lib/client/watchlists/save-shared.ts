/** Takes a shared list into the visitor's own: as a list of its own, or into the one of its name. */
import type { SharedList } from "../../contract/watchlists/shared-list.ts";
import { MAX_LIST_NAME_LENGTH, type Watchlist, type WatchlistBook } from "../../domain/watchlist.ts";
import { newPin } from "../../domain/watchlists/edit-pins.ts";
import { counterpartOf, type LeftOut } from "../../domain/watchlists/merge-books.ts";
import { planImport } from "./import-plan.ts";
import { bookOfSections } from "./import-sections.ts";

/** `add`: into the list of the same name, where there is one; `new`: a list that has no namesake. */
export type SaveAs = "add" | "new";

/** The name, with the first number behind it that no list has yet where it is taken. */
export function freeName(name: string, { lists }: WatchlistBook): string {
  const taken = new Set(lists.map((list) => list.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = ` ${number}`;
    free = name.slice(0, MAX_LIST_NAME_LENGTH - ending.length).trimEnd() + ending;
  }
  return free;
}

/** A book of the one list, to be merged into the visitor's. */
function sharedBook(
  { name, badge, ids }: SharedList,
  saveAs: SaveAs,
  kept: WatchlistBook,
  nowMs: number,
): WatchlistBook {
  const pins = ids.map((id) => newPin(id, nowMs));
  return bookOfSections([{ name: saveAs === "add" ? name : freeName(name, kept), badge, pins }], kept);
}

/** What saving a shared list does to the lists that are here. */
export interface SavePlan {
  /** Null where no token would be added: then nothing is written, and no list is made. */
  readonly saved: {
    readonly book: WatchlistBook;
    /** The list that they are in now. */
    readonly list: Pick<Watchlist, "slug" | "name">;
    readonly addedPins: number;
  } | null;
  /** Tokens for which there is no room; empty where nothing is saved because all of them are here. */
  readonly leftOut: readonly LeftOut[];
}

export function planSave(list: SharedList, saveAs: SaveAs, kept: WatchlistBook, nowMs: number): SavePlan {
  const brought = sharedBook(list, saveAs, kept, nowMs);
  const { book, addedPins, leftOut } = planImport(kept, brought, "merge");
  const target = brought.lists[0] && counterpartOf(brought.lists[0], book);
  return { saved: addedPins === 0 || target == null ? null : { book, list: target, addedPins }, leftOut };
}
