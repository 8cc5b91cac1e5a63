import { expect, it } from "vitest";
import { sparklinePath } from "./sparkline-path";

it("spans the picture, high values up", () => {
  expect(sparklinePath([0, 1, 0.5], 102, 22, 1)).toBe("M1 21L51 1L101 11");
});

it("keeps a gap as a gap", () => {
  expect(sparklinePath([0, 0, null, 1, 1], 42, 12, 1)).toBe("M1 11L11 11M31 1L41 1");
});

it("draws one point as a dot at the right end", () => {
  expect(sparklinePath([0.5], 100, 20, 2)).toBe("M98 10h0");
});

it("draws nothing for an empty outline", () => {
  expect(sparklinePath([], 100, 20, 2)).toBe("");
});
