import fc from "fast-check";
import { expect, it } from "vitest";
import { formatPercentile } from "./percentile.ts";

it.each([
  [0.97, "97th"],
  [0.21, "21st"],
  [0.52, "52nd"],
  [0.03, "3rd"],
  [0.11, "11th"],
  [0.12, "12th"],
  [0.13, "13th"],
  [0.5, "50th"],
  [null, "—"],
])("writes %d as %s", (rank, text) => {
  expect(formatPercentile(rank)).toBe(text);
});

it("keeps 100th and 0th for what is above or below all", () => {
  expect(formatPercentile(1)).toBe("100th");
  expect(formatPercentile(0)).toBe("0th");
  expect(formatPercentile(0.999)).toBe("99th");
  expect(formatPercentile(0.001)).toBe("1st");
});

it("never falls while the rank rises", () => {
  const rank = fc.double({ min: 0, max: 1, noNaN: true });
  const read = (value: number) => Number.parseInt(formatPercentile(value), 10);
  fc.assert(
    fc.property(rank, rank, (one, other) => {
      expect(read(Math.min(one, other))).toBeLessThanOrEqual(read(Math.max(one, other)));
    }),
  );
});
