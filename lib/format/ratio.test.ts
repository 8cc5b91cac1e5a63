import { expect, it } from "vitest";
import { formatRatio } from "./ratio.ts";

it.each([
  [1.2821012, "1.28"],
  [0.05, "0.05"],
  [0.005_1, "0.01"],
  [0.004_9, "<0.01"],
  [0, "0.00"],
  [99.994, "99.99"],
  [99.996, "100"],
  [1_234.5, "1,235"],
  [-0.5, "−0.50"],
  [null, "—"],
  [Number.NaN, "—"],
])("writes %d as %s", (ratio, text) => {
  expect(formatRatio(ratio)).toBe(text);
});
