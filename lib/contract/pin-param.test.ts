import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHART_RANGES } from "../domain/history.ts";
import { coinId } from "../domain/ids.ts";
import type { PinnedLink, PinnedSubject } from "../domain/pinned-link.ts";
import { MOMENT_STEP_MS } from "../domain/time.ts";
import { roundPinned } from "./pin-figures.ts";
import { decodePinned, encodePinned } from "./pin-param.ts";

const id = fc.stringMatching(/^[a-z0-9_-]{1,40}$/).map(coinId);
const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
const moment = fc.integer({ min: 0, max: 1e7 }).map((steps) => steps * MOMENT_STEP_MS);
const start = fc.option(moment);
const token: fc.Arbitrary<PinnedSubject> = fc.record({
  kind: fc.constant("token" as const),
  id,
  headline: fc.record({ priceUsd: figure, change24h: figure, volume24hUsd: figure, marketCapUsd: figure }),
});
const comparison: fc.Arbitrary<PinnedSubject> = fc.record({
  kind: fc.constant("comparison" as const),
  span: fc.constantFrom(...CHART_RANGES, { fromMs: Date.UTC(2026, 3, 1), toMs: Date.UTC(2026, 4, 23) }),
  startMs: start,
  assets: fc.array(fc.record({ id, priceUsd: figure, totalReturn: figure }), { minLength: 1, maxLength: 8 }),
});
const link: fc.Arbitrary<PinnedLink> = fc.record({
  subject: fc.oneof(token, comparison),
  sourceKey: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  atMs: moment,
});

const LINK: PinnedLink = {
  subject: {
    kind: "token",
    id: coinId("opengradient"),
    headline: { priceUsd: 0.269, change24h: 0.066, volume24hUsd: 65_900_000, marketCapUsd: null },
  },
  sourceKey: "live",
  atMs: Date.UTC(2026, 4, 22, 8, 40),
};

/** −0 is written as 0. */
function plain(value: PinnedLink): unknown {
  return JSON.parse(JSON.stringify(value));
}

test("what is written is read again, rounded as on the wire, whatever the source is called", () => {
  fc.assert(
    fc.property(link, (given) => {
      const read = decodePinned(encodePinned(given));
      expect(read && plain(read)).toEqual(plain(roundPinned(given)));
    }),
  );
});

test("unknown stays unknown", () => {
  const read = decodePinned(encodePinned(LINK));
  expect(read?.subject).toMatchObject({ headline: { marketCapUsd: null } });
});

describe("nothing else is read", () => {
  const text = encodePinned(LINK);
  test.each([
    ["another version", text.replace("[1,", "[2,")],
    ["a space", text.replace(",", ", ")],
    ["more digits than the wire has", text.replace("0.269", "0.26900000001")],
    ["an id that is none", text.replace("opengradient", "OpenGradient")],
    ["a text for a number", text.replace("0.269", '"0.269"')],
    ["a missing figure", text.replace(",null]", "]")],
    ["a moment between two steps", text.replace(/,(\d{7}),/, ",$1.5,")],
    ["no source", text.replace('"live"', '""')],
    ["an object", "{}"],
    ["nothing", ""],
    ["a prototype", '{"__proto__":[]}'],
  ])("%s", (_, changed) => {
    expect(changed).not.toBe(text);
    expect(decodePinned(changed)).toBeNull();
  });
});

test("any text is read without an error", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodePinned(text) === null));
});
