import { expect, it } from "vitest";
import { commonStart } from "./common-start.ts";

it("is the first time at which all have a value, not the latest of their first ones", () => {
  expect(
    commonStart([
      [1, 2, 3, 4],
      [null, 2, null, 4],
      [null, null, 3, 4],
    ]),
  ).toBe(3);
});

it("is unknown when they never have one together, or are none", () => {
  expect(
    commonStart([
      [1, null],
      [null, 1],
    ]),
  ).toBeNull();
  expect(commonStart([[1, 2], []])).toBeNull();
  expect(commonStart([])).toBeNull();
});

it("takes zero for a value", () => {
  expect(
    commonStart([
      [null, 0],
      [1, 1],
    ]),
  ).toBe(1);
});
