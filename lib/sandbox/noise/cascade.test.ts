import { expect, it } from "vitest";
import { cumulativeShare } from "./cascade.ts";

const MOMENTS = Array.from({ length: 1441 }, (_, minute) => minute / 1440);

it("rises from nothing to all of the day's amount", () => {
  const shares = MOMENTS.map((u) => cumulativeShare(4, 100, u));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeCloseTo(1, 12);
  shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThan(shares[i] ?? Infinity));
});

it("comes without leaps: no minute holds a hundredth of the day", () => {
  const shares = MOMENTS.map((u) => cumulativeShare(4, 7, u));
  expect(Math.max(...shares.slice(1).map((share, i) => share - (shares[i] ?? 0)))).toBeLessThan(0.01);
});

it("is another shape on another day", () => {
  expect(cumulativeShare(4, 7, 0.5)).not.toBe(cumulativeShare(4, 8, 0.5));
});
