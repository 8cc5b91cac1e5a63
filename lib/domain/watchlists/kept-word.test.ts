import { expect, test } from "vitest";
import { MAX_WORD_LENGTH } from "../watchlist.ts";
import { keptWord } from "./kept-word.ts";

test("a word stays as it is, and none stays none", () => {
  expect(keptWord("OPG")).toBe("OPG");
  expect(keptWord("")).toBeNull();
  expect(keptWord(null)).toBeNull();
});

test("a longer word than anybody's is cut, not inside a character", () => {
  expect(keptWord("x".repeat(MAX_WORD_LENGTH + 1))).toBe("x".repeat(MAX_WORD_LENGTH));
  expect(keptWord(`x${"🚀".repeat(MAX_WORD_LENGTH)}`)).toBe(`x${"🚀".repeat(99)}`);
});
