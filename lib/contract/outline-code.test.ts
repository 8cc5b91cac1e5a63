import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeOutline, encodeOutline, isOutlineCode } from "./outline-code.ts";

const outline = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 200 });

test("an outline comes back within half a level, gaps as gaps", () => {
  fc.assert(
    fc.property(outline, (values) => {
      const back = decodeOutline(encodeOutline(values));
      expect(back).toHaveLength(values.length);
      for (const [index, value] of values.entries()) {
        if (value === null) expect(back[index]).toBeNull();
        else expect(Math.abs((back[index] ?? NaN) - value)).toBeLessThanOrEqual(0.5 / 63 + 1e-9);
      }
    }),
  );
});

test("whatever is encoded is recognised as a code", () => {
  fc.assert(fc.property(outline, (values) => isOutlineCode(encodeOutline(values))));
});

test("an empty outline is an empty text", () => {
  expect(encodeOutline([])).toBe("");
  expect(decodeOutline("")).toEqual([]);
});

test("other text is no code", () => {
  expect(isOutlineCode("<svg>")).toBe(false);
});
