/** Any book of lists that a visitor can have made, for tests of what must hold for all of them. */
import fc from "fast-check";
import { type CoinId, isCoinId } from "../domain/ids.ts";
import {
  isListSlug,
  LIST_COLOURS,
  type ListBadge,
  type ListLook,
  type ListSlug,
  MAX_LIST_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  type Pin,
  type PinMark,
  type Watchlist,
  type WatchlistBook,
} from "../domain/watchlist.ts";

/** Few different ones, so that books have tokens in common. */
const someCoinId: fc.Arbitrary<CoinId> = fc
  .oneof(
    fc.constantFrom("bitcoin", "opengradient", "bittensor", "constructor", "__proto__", "0", "-"),
    fc.stringMatching(/^[a-z0-9_-]{1,12}$/),
  )
  .filter(isCoinId);

const someSlug: fc.Arbitrary<ListSlug> = fc
  .oneof(fc.constantFrom("ai-picks", "pinned", "a", "b", "c"), fc.stringMatching(/^[a-z0-9]{1,8}$/))
  .filter(isListSlug);

const HOSTILE = [
  "=1+1",
  "'=1",
  "'tis",
  "+1",
  "-",
  "@a",
  '"',
  '",',
  "#a",
  "###a",
  "//",
  "\u202e",
  "<b>",
  "＝1",
  "​",
];

const someName = fc
  .oneof(
    fc.constantFrom("AI picks", "Pinned", "a,b", ...HOSTILE),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  )
  .map((text) => text.trim().replace(/\s+/g, " "))
  .filter((text) => text !== "" && text.length <= MAX_LIST_NAME_LENGTH && !/\p{Cc}/u.test(text));

const someNote = fc
  .oneof(
    fc.constantFrom("", "line\nline", "a\r\nb", "\t=1", " kept blanks ", ...HOSTILE),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  )
  .filter((text) => text.length <= MAX_NOTE_LENGTH);

const someMoment = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
const someFigure = fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0));

const someMark: fc.Arbitrary<PinMark> = fc.record({
  atMs: someMoment,
  sourceKey: fc.constantFrom("live", "sandbox:1", "stand-in:127.0.0.1:4010", "recording:a,b"),
  priceUsd: someFigure,
  turnover: someFigure,
  btcPriceUsd: someFigure,
});

const somePin: fc.Arbitrary<Pin> = fc.record({
  id: someCoinId,
  symbol: fc.option(fc.constantFrom("OPG", "btc", "$X", "=S")),
  name: fc.option(fc.constantFrom("OpenGradient", "Bitcoin", "-Name, with comma")),
  pinnedAtMs: someMoment,
  mark: fc.option(someMark),
  note: someNote,
  wrongIf: someNote,
});

const someBadge: fc.Arbitrary<ListBadge> = fc.oneof(
  fc.record({ kind: fc.constant("colour" as const), colour: fc.constantFrom(...LIST_COLOURS) }),
  fc.record({ kind: fc.constant("emoji" as const), emoji: fc.constantFrom("🚀", "❤️", "👩‍💻", "🇬🇧", "1️⃣") }),
);

const someLook: fc.Arbitrary<ListLook> = fc.record({
  atMs: someMoment,
  sourceKey: fc.constantFrom("live", "sandbox:1"),
  tokens: fc.uniqueArray(fc.record({ id: someCoinId, priceUsd: someFigure, turnover: someFigure }), {
    selector: ({ id }) => id,
    maxLength: 4,
  }),
});

const someList: fc.Arbitrary<Watchlist> = fc.record({
  slug: someSlug,
  name: someName,
  badge: fc.option(someBadge),
  pins: fc.uniqueArray(somePin, { selector: ({ id }) => id, maxLength: 8 }),
  look: fc.option(someLook),
});

export const randomBook: fc.Arbitrary<WatchlistBook> = fc
  .uniqueArray(someList, { selector: ({ slug }) => slug, maxLength: 6 })
  .chain((lists) =>
    fc.record({
      lists: fc.constant(lists),
      currentSlug: fc.constantFrom(null, ...lists.map(({ slug }) => slug)),
    }),
  );
