import fc from "fast-check";
import { expect, it } from "vitest";
import { midranks } from "./midranks.ts";

it("ranks in the order of the input, ties sharing their mean", () => {
  expect(midranks([30, 10, 20])).toEqual([3, 1, 2]);
  expect(midranks([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
  expect(midranks([7, 7, 7])).toEqual([2, 2, 2]);
  expect(midranks([])).toEqual([]);
});

it("agrees with counting, so the ranks always add up", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (values) => {
      const counted = values.map((value) => {
        const below = values.filter((other) => other < value).length;
        const equal = values.filter((other) => other === value).length;
        return below + (equal + 1) / 2;
      });
      expect(midranks(values)).toEqual(counted);
    }),
  );
});
