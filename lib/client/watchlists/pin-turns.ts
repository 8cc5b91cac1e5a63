/** Pins and unpins tokens from anywhere. Whatever is removed can be taken back. */
import type { CoinId } from "../../domain/ids.ts";
import type { ListSlug, Pin, Watchlist, WatchlistBook } from "../../domain/watchlist.ts";
import { listOf, withList } from "../../domain/watchlists/edit-lists.ts";
import {
  listsWith,
  newPin,
  withCurrentPin,
  withoutPin,
  withPin,
  withPinBack,
} from "../../domain/watchlists/edit-pins.ts";
import { serverNowMs } from "../server-clock.ts";
import type { BookChange } from "./book-state.ts";
import { editBook } from "./book-store.ts";
import type { KeepProblem } from "./keep-problem.ts";
import { offerUndo } from "./undo.ts";

/** A token with what it is called now. */
export interface NamedToken {
  readonly id: CoinId;
  /** Null while only the id is known, which then stands for the name too. */
  readonly symbol: string | null;
  readonly name: string;
}

/** What has become of a token. */
export type PinTurn =
  | { readonly kind: "pinned"; readonly listName: string }
  /** Undo is offered. */
  | { readonly kind: "removed"; readonly listName: string }
  /** It was so already. */
  | { readonly kind: "unchanged" }
  /** It is in several lists, and nobody said which is meant: nothing was done. */
  | { readonly kind: "several"; readonly lists: readonly Watchlist[] }
  /** A list, or all of them, are full; or there are as many lists as can be. */
  | { readonly kind: "no-room" }
  | { readonly kind: "failed"; readonly problem: KeepProblem };

function pinOf({ id, symbol, name }: NamedToken): Pin {
  return newPin(id, serverNowMs(), { symbol, name: symbol === null ? null : name });
}

function offerBack(before: Watchlist, { id, name }: NamedToken): void {
  const index = before.pins.findIndex((pin) => pin.id === id);
  const pin = before.pins[index];
  if (pin === undefined) return;
  offerUndo({
    text: `Removed ${name} from ${before.name}.`,
    undo: () => editBook((book) => withPinBack(book, before.slug, pin, index)),
  });
}

/** The list of `after` that holds the token and of `before` did not. */
function gained(before: WatchlistBook, after: WatchlistBook, id: CoinId): Watchlist | undefined {
  const had = new Set(listsWith(before, id).map(({ slug }) => slug));
  return listsWith(after, id).find(({ slug }) => !had.has(slug));
}

async function turn(token: NamedToken, change: BookChange): Promise<PinTurn> {
  const outcome = await editBook(change);
  if (outcome.kind === "refused") return { kind: "no-room" };
  if (outcome.kind === "failed") return outcome;
  const { before, after } = outcome;
  const lost = gained(after, before, token.id);
  if (lost !== undefined) {
    offerBack(lost, token);
    return { kind: "removed", listName: lost.name };
  }
  const list = gained(before, after, token.id);
  return list === undefined ? { kind: "unchanged" } : { kind: "pinned", listName: list.name };
}

/** A press on a token's star: pins it to the current list, or takes it out of the one that holds it. */
export async function pressPin(token: NamedToken): Promise<PinTurn> {
  let holding: readonly Watchlist[] = [];
  const result = await turn(token, (book) => {
    holding = listsWith(book, token.id);
    const [only, ...others] = holding;
    if (only === undefined) return withCurrentPin(book, pinOf(token));
    return others.length > 0 ? null : withoutPin(book, only.slug, token.id);
  });
  return result.kind === "no-room" && holding.length > 1 ? { kind: "several", lists: holding } : result;
}

/** Puts the token into a list, or takes it out. */
export async function setPinned(token: NamedToken, slug: ListSlug, isWanted: boolean): Promise<PinTurn> {
  return turn(token, (book) => {
    const isThere = listOf(book, slug)?.pins.some(({ id }) => id === token.id) ?? false;
    if (isThere === isWanted) return book;
    return isWanted ? withPin(book, slug, pinOf(token)) : withoutPin(book, slug, token.id);
  });
}

/** Makes a list and puts the token into it. */
export async function pinToNewList(token: NamedToken, name: string): Promise<PinTurn> {
  return turn(token, (book) => {
    const made = withList(book, name, null);
    return made && withPin(made.book, made.slug, pinOf(token));
  });
}
