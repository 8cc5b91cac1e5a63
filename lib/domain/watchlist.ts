/** A visitor's own lists of tokens. They live in the visitor's browser; no server knows them. */
import type { CoinId } from "./ids.ts";

export const MAX_LISTS = 50;
export const MAX_PINS_PER_LIST = 500;
/** Over all lists. */
export const MAX_PINS = 2_000;
export const MAX_LIST_NAME_LENGTH = 60;
/** Of a note, and of what would prove a pin wrong. */
export const MAX_NOTE_LENGTH = 500;
/** Of a token's name, its symbol, and whose numbers are kept: longer ones are nobody's. */
export const MAX_WORD_LENGTH = 200;

/** A list's part of its address, which says nothing of its name. Given once. */
export type ListSlug = string & { readonly __brand: "ListSlug" };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_SLUG_LENGTH = 60;

/** Addresses below `/watchlists/` that are no lists. */
const RESERVED: readonly string[] = ["shared"];

export function isListSlug(text: string): text is ListSlug {
  return text.length <= MAX_SLUG_LENGTH && SLUG.test(text) && !RESERVED.includes(text);
}

/** What the market said of a token, and of Bitcoin, at one moment. Unknown is null. */
export interface PinMark {
  /** When these numbers were had. */
  readonly atMs: number;
  /** Whose they are: numbers of two sources are never compared. */
  readonly sourceKey: string;
  readonly priceUsd: number | null;
  readonly turnover: number | null;
  readonly btcPriceUsd: number | null;
}

/** One token of a list. */
export interface Pin {
  readonly id: CoinId;
  /** As it was called when it was last seen, for when it is not listed any more; null while it has never been. */
  readonly symbol: string | null;
  readonly name: string | null;
  readonly pinnedAtMs: number;
  /** The first numbers that were had after pinning; null while none have been. */
  readonly mark: PinMark | null;
  /** Empty for none; the same for the next. */
  readonly note: string;
  /** What would prove the reason for pinning wrong. */
  readonly wrongIf: string;
}

export const LIST_COLOURS = ["grey", "blue", "green", "amber", "red", "violet"] as const;
export type ListColour = (typeof LIST_COLOURS)[number];

/** What tells a list apart beside its name. */
export type ListBadge =
  | { readonly kind: "colour"; readonly colour: ListColour }
  | { readonly kind: "emoji"; readonly emoji: string };

/** Made when it is first asked for: the flag is younger than some browsers that show everything else. */
let oneEmoji: RegExp | null = null;

/** True for one emoji and nothing else, however many code points it takes. */
export function isEmoji(text: string): boolean {
  try {
    oneEmoji ??= new RegExp("^\\p{RGI_Emoji}$", "v");
    return oneEmoji.test(text);
  } catch {
    return /^\p{Extended_Pictographic}\ufe0f?$/u.test(text);
  }
}

/** A token as it was when its list was last looked at. */
export interface SeenToken {
  readonly id: CoinId;
  readonly priceUsd: number | null;
  readonly turnover: number | null;
}

/** What was on the screen when a list was last looked at. */
export interface ListLook {
  readonly atMs: number;
  readonly sourceKey: string;
  readonly tokens: readonly SeenToken[];
}

export interface Watchlist {
  readonly slug: ListSlug;
  readonly name: string;
  /** Null for none. */
  readonly badge: ListBadge | null;
  /** In the visitor's order; each id once. */
  readonly pins: readonly Pin[];
  /** Null before the first look. */
  readonly look: ListLook | null;
}

/** All lists, in the visitor's order; each slug once. */
export interface WatchlistBook {
  readonly lists: readonly Watchlist[];
  /** Where a pin goes that names no list; null while there is no list, or for the first one. */
  readonly currentSlug: ListSlug | null;
}

export const EMPTY_BOOK: WatchlistBook = { lists: [], currentSlug: null };

/** The list that a pin goes to which names none; null where there is no list yet. */
export function currentList({ lists, currentSlug }: WatchlistBook): Watchlist | null {
  return lists.find(({ slug }) => slug === currentSlug) ?? lists[0] ?? null;
}
