import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { isListSlug, type ListSlug } from "../../domain/watchlist.ts";
import { randomBook } from "../../testing/random-books.ts";
import { formatSharedList, MAX_SHARED_IDS, parseSharedList, sharedPart } from "./shared-list.ts";

const PICKS = {
  name: "AI picks",
  badge: { kind: "colour", colour: "blue" },
  ids: [coinId("opengradient"), coinId("bittensor")],
} as const;

function slug(text: string): ListSlug {
  if (!isListSlug(text)) throw new Error(`no slug: ${text}`);
  return text;
}

describe("a list as a text to share", () => {
  it("every list with tokens comes back with its name, badge and order", () => {
    fc.assert(
      fc.property(randomBook, ({ lists }) => {
        for (const list of lists.filter(({ pins }) => pins.length > 0)) {
          const part = sharedPart(list);
          expect(parseSharedList(formatSharedList(part))).toEqual(part);
        }
      }),
    );
  });

  it("notes, marks and times do not go along", () => {
    const mark = { atMs: 1, sourceKey: "live", priceUsd: 12.5, turnover: 1, btcPriceUsd: 99 };
    const pin = {
      id: PICKS.ids[0],
      symbol: "OPG",
      name: "OpenGradient",
      pinnedAtMs: 123_456,
      mark,
      note: "SECRET",
      wrongIf: "SECRET",
    };
    const text = formatSharedList(sharedPart({ ...PICKS, pins: [pin], look: null, slug: slug("ai-picks") }));
    expect(text).toBe("AI picks\nblue\nopengradient");
  });

  it("only the first 200 tokens go along", () => {
    const pins = Array.from({ length: MAX_SHARED_IDS + 1 }, (_, index) => ({
      id: coinId(`coin-${index}`),
      symbol: null,
      name: null,
      pinnedAtMs: 0,
      mark: null,
      note: "",
      wrongIf: "",
    }));
    const part = sharedPart({ ...PICKS, pins, look: null, slug: slug("ai-picks") });
    expect(part.ids).toHaveLength(MAX_SHARED_IDS);
    expect(parseSharedList(formatSharedList(part))).toEqual(part);
  });

  it.each([
    ["", "nothing"],
    ["AI picks", "no ids"],
    ["AI picks\n\n", "empty ids"],
    ["\n\nbitcoin", "no name"],
    [" AI  picks\n\nbitcoin", "a name that no list has"],
    [`${"x".repeat(61)}\n\nbitcoin`, "a long name"],
    ["a\u202eb\n\nbitcoin", "a name that turns the line around"],
    ["AI\n\nbitcoin,bitcoin", "an id twice"],
    ["AI\n\nbitcoin,<b>", "an id that is none"],
    ["AI\n\nbitcoin\nmore", "a line too many"],
    [`AI\n\n${Array.from({ length: 201 }, (_, n) => `c${n}`).join(",")}`, "201 ids"],
    [`AI\n\n${"x".repeat(64_000)}`, "a long text"],
  ])("%j (%s) is no shared list", (text) => {
    expect(parseSharedList(text)).toBeNull();
  });

  it.each(["purple", "<b>", "ab", "🚀🚀", "\u200d"])(
    "a badge %j is left out, and the list is kept",
    (badge) => {
      expect(parseSharedList(`AI\n${badge}\nbitcoin`)).toEqual({ name: "AI", badge: null, ids: ["bitcoin"] });
    },
  );
});
