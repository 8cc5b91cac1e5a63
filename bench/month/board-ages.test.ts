import { expect, test } from "vitest";
import { MINUTE_MS } from "../../lib/domain/time.ts";
import { boardAges } from "./board-ages.ts";

test("each minute counts with the age of what was on the screen then", () => {
  const boards = [
    { atMs: 0, fetchedAtMs: 0 },
    { atMs: 2.5 * MINUTE_MS, fetchedAtMs: 2 * MINUTE_MS },
  ];
  expect(
    boardAges(boards, 5 * MINUTE_MS).map(({ atMs, ageMs }) => [atMs / MINUTE_MS, ageMs / MINUTE_MS]),
  ).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 1],
    [4, 2],
  ]);
});
