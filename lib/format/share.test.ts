import { expect, it } from "vitest";
import { formatShare } from "./share.ts";

it.each([
  [0.532, "53%"],
  [0, "0%"],
  [1, "100%"],
  [1.2, "120%"],
  [null, "—"],
])("writes %d as %s", (share, text) => {
  expect(formatShare(share)).toBe(text);
});

it("claims neither none nor all where it is nearly so", () => {
  expect(formatShare(0.001)).toBe("<1%");
  expect(formatShare(0.999)).toBe(">99%");
});
