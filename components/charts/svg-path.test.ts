import { expect, it } from "vitest";
import { svgPath } from "./svg-path";

it("joins known points", () => {
  expect(
    svgPath([
      { x: 0, y: 1 },
      { x: 1.26, y: 2 },
      { x: 2, y: 0 },
    ]),
  ).toBe("M0 1L1.3 2L2 0");
});

it("does not draw across a gap", () => {
  expect(
    svgPath([
      { x: 0, y: 1 },
      { x: 1, y: 1 },
      { x: 2, y: null },
      { x: 3, y: 4 },
      { x: 4, y: 4 },
    ]),
  ).toBe("M0 1L1 1M3 4L4 4");
});

it("makes a dot of a point alone between gaps", () => {
  expect(
    svgPath([
      { x: 0, y: null },
      { x: 1, y: 5 },
      { x: 2, y: null },
    ]),
  ).toBe("M1 5h0");
});

it("is empty when nothing is known", () => {
  expect(svgPath([{ x: 0, y: null }])).toBe("");
  expect(svgPath([])).toBe("");
});
