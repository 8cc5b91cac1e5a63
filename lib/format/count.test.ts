import { expect, it } from "vitest";
import { formatCount } from "./count.ts";

it.each([
  [488, "488"],
  [10_000, "10,000"],
  [0, "0"],
  [-1_200, "−1,200"],
  [null, "—"],
])("writes %d as %s", (count, text) => {
  expect(formatCount(count)).toBe(text);
});
