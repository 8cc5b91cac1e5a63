/** Takes from damaged lists what can be read: each list and each pin by itself, with a sentence on what was lost. */
import {
  type ListSlug,
  MAX_LIST_NAME_LENGTH,
  MAX_LISTS,
  MAX_PINS,
  MAX_PINS_PER_LIST,
  type Pin,
  type Watchlist,
  type WatchlistBook,
} from "../../domain/watchlist.ts";
import { listName, slugFor } from "../../domain/watchlists/edit-lists.ts";
import { decodeLook } from "./book-parts.ts";
import { BadgeJson, LookJson, SlugJson } from "./book-schema.ts";
import { ownValue, readable } from "./readable.ts";
import { salvagePin } from "./salvage-pin.ts";

export interface SalvagedBook {
  readonly book: WatchlistBook;
  readonly lost: readonly string[];
}

/** More sentences help nobody: the rest is counted. */
const MAX_LOST_LINES = 100;
/** Items of a damaged array beyond these are not looked at. */
const MAX_LOOKED_AT = 10_000;

const UNNAMED = "Recovered";

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_LOOKED_AT) : [];
}

/** Any value; `nowMs` stands in for times that cannot be read. */
export function salvageBook(json: unknown, nowMs: number): SalvagedBook {
  const lost: string[] = [];
  const kept = ownValue(json, "lists");
  if (!Array.isArray(kept)) lost.push("No lists were found in it.");
  const lists: Watchlist[] = [];
  const taken = new Set<string>();
  let room = MAX_PINS;
  itemsOf(kept).forEach((item, index) => {
    if (lists.length >= MAX_LISTS || typeof item !== "object" || item === null) {
      lost.push(`List ${index + 1}: ${lists.length >= MAX_LISTS ? "one too many" : "it is no list"}.`);
      return;
    }
    const name = nameOf(ownValue(item, "name"));
    const lose = (what: string) => lost.push(`List ${index + 1}, “${name ?? UNNAMED}”: ${what}.`);
    if (name === null) lose("its name could not be read");
    else if (name !== ownValue(item, "name")) lose("its name was changed to one that can be kept");
    const pins = salvagePins(ownValue(item, "pins"), room, nowMs, lose);
    room -= pins.length;
    const slug = slugOf(item, taken);
    taken.add(slug);
    lists.push({ slug, name: name ?? UNNAMED, pins, ...dressOf(item, lose) });
  });
  const current = readable(SlugJson, ownValue(json, "currentSlug"));
  const currentSlug = lists.some(({ slug }) => slug === current) ? current : null;
  return { book: { lists, currentSlug }, lost: shortened(lost) };
}

function nameOf(value: unknown): string | null {
  return typeof value === "string" ? listName(value.slice(0, MAX_LIST_NAME_LENGTH)) : null;
}

function slugOf(item: object, taken: ReadonlySet<string>): ListSlug {
  const slug = readable(SlugJson, ownValue(item, "slug"));
  return slug === null || taken.has(slug) ? slugFor(taken) : slug;
}

/** What a list has beside its pins. */
function dressOf(item: object, lose: (what: string) => void): Pick<Watchlist, "badge" | "look"> {
  const [keptBadge, keptLook] = [ownValue(item, "badge") ?? null, ownValue(item, "look") ?? null];
  const badge = readable(BadgeJson, keptBadge);
  const look = readable(LookJson, keptLook);
  if (badge === null && keptBadge !== null) lose("its colour or emoji could not be read");
  if (look === null && keptLook !== null) lose("when it was last looked at could not be read");
  return { badge, look: look && decodeLook(look) };
}

function salvagePins(
  kept: unknown,
  room: number,
  nowMs: number,
  lose: (what: string) => void,
): readonly Pin[] {
  const items = itemsOf(kept);
  const pins = new Map<string, Pin>();
  if (!Array.isArray(kept)) lose("its pins could not be found");
  let tooMany = Array.isArray(kept) ? kept.length - items.length : 0;
  items.forEach((item, index) => {
    const { pin, lost } = salvagePin(item, nowMs);
    const isTwice = pin !== null && pins.has(pin.id);
    for (const what of isTwice ? ["it stands there twice"] : lost) lose(`pin ${index + 1}: ${what}`);
    if (pin === null || isTwice) return;
    if (pins.size < Math.min(room, MAX_PINS_PER_LIST)) pins.set(pin.id, pin);
    else tooMany += 1;
  });
  if (tooMany > 0) lose(`there was no room for ${tooMany} of its pins`);
  return [...pins.values()];
}

function shortened(lost: readonly string[]): readonly string[] {
  const more = lost.length - MAX_LOST_LINES;
  return more <= 0 ? lost : [...lost.slice(0, MAX_LOST_LINES), `And ${more} more.`];
}
