/** A list as others may see it: its name, its badge and its ids, in three terse lines. Notes, marks and times are not part of it. */
import { type CoinId, isCoinId } from "../../domain/ids.ts";
import {
  isEmoji,
  LIST_COLOURS,
  type ListBadge,
  MAX_LIST_NAME_LENGTH,
  type Watchlist,
} from "../../domain/watchlist.ts";

/** Most ids that a link carries. */
export const MAX_SHARED_IDS = 200;
/** Longest text that is read. */
export const MAX_SHARED_LENGTH = 64_000;

export interface SharedList {
  readonly name: string;
  readonly badge: ListBadge | null;
  /** In the order of the list, each once; never empty. */
  readonly ids: readonly CoinId[];
}

const NAMELESS = "List";

/** What of a list is shared: the first `MAX_SHARED_IDS` of its tokens. */
export function sharedPart({ name, badge, pins }: Watchlist): SharedList {
  const ids = pins.slice(0, MAX_SHARED_IDS).map(({ id }) => id);
  return { name: plain(name) || NAMELESS, badge, ids };
}

function badgeText(badge: ListBadge | null): string {
  if (badge === null) return "";
  return badge.kind === "colour" ? badge.colour : badge.emoji;
}

/** A badge that cannot be read is none: the list is worth having without it. */
function badgeOf(text: string): ListBadge | null {
  const colour = LIST_COLOURS.find((candidate) => candidate === text);
  if (colour !== undefined) return { kind: "colour", colour };
  return isEmoji(text) ? { kind: "emoji", emoji: text } : null;
}

export function formatSharedList({ name, badge, ids }: SharedList): string {
  return [name, badgeText(badge), ids.join(",")].join("\n");
}

/** Null for every text that `formatSharedList` does not write of a list that can be. */
export function parseSharedList(text: string): SharedList | null {
  if (text.length > MAX_SHARED_LENGTH) return null;
  const [name = "", badge = "", listed = "", ...more] = text.split("\n");
  const isName = name !== "" && name.length <= MAX_LIST_NAME_LENGTH && name === plain(name);
  const ids = listed.split(",").filter(isCoinId);
  const areIds = ids.length > 0 && ids.length <= MAX_SHARED_IDS && ids.join(",") === listed;
  if (!isName || !areIds || new Set(ids).size < ids.length || more.length > 0) return null;
  return { name, badge: badgeOf(badge), ids };
}

/** Without white space around it or runs of it, and without characters that cannot be seen or turn the line around. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim()
    .replace(/\s+/g, " ");
}
