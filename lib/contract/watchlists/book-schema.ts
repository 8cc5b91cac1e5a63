/** The JSON in which lists are kept and exported, part by part, so that what is damaged can be read part by part too. */
import * as z from "zod/mini";
import { type CoinId, isCoinId } from "../../domain/ids.ts";
import {
  isEmoji,
  isListSlug,
  LIST_COLOURS,
  type ListSlug,
  MAX_LISTS,
  MAX_NOTE_LENGTH,
  MAX_PINS,
  MAX_PINS_PER_LIST,
  MAX_WORD_LENGTH,
} from "../../domain/watchlist.ts";
import { listName } from "../../domain/watchlists/edit-lists.ts";
import { Instant } from "../instant.ts";

export const BOOK_VERSION = 1;

function textOf<T extends string>(isOne: (text: string) => text is T) {
  return z.custom<T>((value) => typeof value === "string" && isOne(value));
}

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

export const IdJson = textOf<CoinId>(isCoinId);
export const SlugJson = textOf<ListSlug>(isListSlug);
export const WordJson = z.string().check(z.minLength(1), z.maxLength(MAX_WORD_LENGTH));
/** In UTF-16 units, as everywhere: zod itself counts code points. */
const NoteJson = z.string().check(z.refine((text) => text.length <= MAX_NOTE_LENGTH));
const NameJson = z.string().check(z.refine((text) => listName(text) === text));

const Figure = z.nullable(z.number());

export const MarkJson = z.object({
  at: Instant,
  source: WordJson,
  priceUsd: Figure,
  turnover: Figure,
  btcPriceUsd: Figure,
});

export const PinJson = z.object({
  id: IdJson,
  symbol: z.nullable(WordJson),
  name: z.nullable(WordJson),
  pinnedAt: Instant,
  mark: z.nullable(MarkJson),
  note: NoteJson,
  wrongIf: NoteJson,
});

export const BadgeJson = z.union([
  z.object({ kind: z.literal("colour"), colour: z.enum(LIST_COLOURS) }),
  z.object({ kind: z.literal("emoji"), emoji: z.string().check(z.refine(isEmoji)) }),
]);

export const LookJson = z.object({
  at: Instant,
  source: WordJson,
  tokens: z
    .array(z.object({ id: IdJson, priceUsd: Figure, turnover: Figure }))
    .check(z.maxLength(MAX_PINS_PER_LIST)),
});

export const ListJson = z.object({
  slug: SlugJson,
  name: NameJson,
  badge: z.nullable(BadgeJson),
  pins: z.array(PinJson).check(
    z.maxLength(MAX_PINS_PER_LIST),
    z.refine((pins) => areDifferent(pins.map(({ id }) => id))),
  ),
  look: z.nullable(LookJson),
});

export const BookJson = z.object({
  version: z.literal(BOOK_VERSION),
  currentSlug: z.nullable(SlugJson),
  lists: z.array(ListJson).check(
    z.maxLength(MAX_LISTS),
    z.refine((lists) => areDifferent(lists.map(({ slug }) => slug))),
    z.refine((lists) => lists.reduce((sum, { pins }) => sum + pins.length, 0) <= MAX_PINS),
  ),
});

export type MarkJson = z.infer<typeof MarkJson>;
export type PinJson = z.infer<typeof PinJson>;
export type LookJson = z.infer<typeof LookJson>;
export type ListJson = z.infer<typeof ListJson>;
export type BookJson = z.infer<typeof BookJson>;
