import fc from "fast-check";
import { expect, it } from "vitest";
import { marketCapTerciles } from "./market-cap-tercile.ts";

it("parts six caps into pairs, in the order of the input", () => {
  expect(marketCapTerciles([60, 10, 40, 20, 50, 30])).toEqual([
    "large",
    "small",
    "middle",
    "small",
    "large",
    "middle",
  ]);
});

it("gives an unknown cap no tercile and no say in the bounds", () => {
  expect(marketCapTerciles([null, 10, 20, null, 30])).toEqual([null, "small", "middle", null, "large"]);
});

it("has an answer for none and for one", () => {
  expect(marketCapTerciles([])).toEqual([]);
  expect(marketCapTerciles([5])).toEqual(["small"]);
});

it("never parts equal caps and never puts a larger cap lower", () => {
  const order = { small: 0, middle: 1, large: 2 };
  const caps = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 50 });
  fc.assert(
    fc.property(caps, (list) => {
      const terciles = marketCapTerciles(list).map((tercile) =>
        tercile === null ? Number.NaN : order[tercile],
      );
      const byCap = list.map((cap, index) => ({ cap, tercile: terciles[index] ?? Number.NaN }));
      for (const one of byCap) {
        for (const other of byCap) {
          if (one.cap === other.cap) expect(one.tercile).toBe(other.tercile);
          if (one.cap < other.cap) expect(one.tercile).toBeLessThanOrEqual(other.tercile);
        }
      }
    }),
  );
});

it("makes three parts of as equal size as possible where no caps are equal", () => {
  const caps = fc.uniqueArray(fc.integer({ min: 1, max: 1e9 }), { minLength: 3, maxLength: 60 });
  fc.assert(
    fc.property(caps, (list) => {
      const terciles = marketCapTerciles(list);
      for (const part of ["small", "middle", "large"]) {
        const size = terciles.filter((tercile) => tercile === part).length;
        expect(Math.abs(size - list.length / 3)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
