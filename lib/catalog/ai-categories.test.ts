import { expect, it } from "vitest";
import { DEFAULT_AI_CATEGORIES, KNOWN_AI_CATEGORIES } from "./ai-categories.ts";

it("knows every default category by name, and none twice", () => {
  const known = KNOWN_AI_CATEGORIES.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining([...DEFAULT_AI_CATEGORIES]));
  expect(new Set(known).size).toBe(known.length);
});
