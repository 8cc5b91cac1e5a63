import { expect, it } from "vitest";
import { coloursOf, SERIES_COLOURS } from "./chart-colours";

const FIXED = ["bitcoin", "ai-median"];

it("gives a fixed id its own colour, wherever it stands", () => {
  expect(coloursOf(["grass", "ai-median", "bitcoin"], FIXED).slice(1)).toEqual([
    SERIES_COLOURS[1],
    SERIES_COLOURS[0],
  ]);
});

it("keeps a colour when others come and go", () => {
  const [alone] = coloursOf(["grass"], FIXED);
  expect(coloursOf(["bitcoin", "grass"], FIXED)[1]).toBe(alone);
});

it("never gives one colour to two", () => {
  const ids = ["a", "g", "m", "s", "y", "bitcoin"];
  expect(new Set(coloursOf(ids, FIXED)).size).toBe(ids.length);
});
