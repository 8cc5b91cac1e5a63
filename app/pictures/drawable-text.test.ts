import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawableText } from "./drawable-text";

const FONTS = path.join(import.meta.dirname, "../../node_modules/geist/dist/fonts/geist-sans");

/** The characters of a TrueType font, by its table of the fourth format. */
function charactersOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(record + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const table = subtables.find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const segments = font.readUInt16BE(table + 6) / 2;
  const found = new Set<number>();
  for (let segment = 0; segment < segments; segment++) {
    const end = font.readUInt16BE(table + 14 + 2 * segment);
    const start = font.readUInt16BE(table + 16 + 2 * segments + 2 * segment);
    for (let code = start; code <= end; code++) found.add(code);
  }
  return found;
}

/** Every character of the first plane that is let through. */
const drawable = Array.from({ length: 0xfff0 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => drawableText(`x${character}x`, 9) === `x${character}x`,
);

test("hundreds of characters are drawn, those of our own figures among them", () => {
  expect(drawable.length).toBeGreaterThan(400);
  for (const character of "0.₀₁₂₃₄₅₆₇₈₉−+%$,—…·’äßšЖ€") expect(drawable).toContain(character);
});

test.each(["Geist-Regular.ttf", "Geist-SemiBold.ttf"])(
  "%s has every character that is let through",
  (name) => {
    const known = charactersOf(readFileSync(path.join(FONTS, name)));
    expect(drawable.filter((character) => !known.has(character.charCodeAt(0)))).toEqual([]);
  },
);

describe("what the font lacks is left out", () => {
  test.each([
    ["Doge 🚀🚀 to the 🌕", "Doge to the"],
    ["👩‍👩‍👧‍👦 Family", "Family"],
    ["柴犬 Shiba", "Shiba"],
    ["a‮evil", "a evil"],
    ["Z̷̢̛a̸l̵g̷o̴", "Z a l g o"],
    ["Café", "Café"],
    ["© ® ™ ‼ ↔ ▶", ""],
    ["a\u0000b\nc", "a b c"],
    ["\ud83d", ""],
  ])("%s", (given, kept) => {
    expect(drawableText(given, 40)).toBe(kept);
  });
});

test("what is left empty is replaced, and what is too long is cut", () => {
  expect(drawableText("柴犬", 10, "shiba-inu")).toBe("shiba-inu");
  expect(drawableText("A very long name indeed", 10)).toBe("A very lo…");
  expect(drawableText("x".repeat(1e6), 10)).toHaveLength(10);
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 })
  .map((codes) => String.fromCodePoint(...codes));

test("no text is longer than asked for, or holds a pictograph", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = drawableText(text, 20);
      return Array.from(kept).length <= 20 && !/\p{Extended_Pictographic}|[^\u0020-\u2265]/u.test(kept);
    }),
  );
});
