import { expect, test } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { realisedVol30d } from "./realised-vol-30d.ts";

const returns = Array.from({ length: 60 }, (_, day) => ({
  dayEndMs: day * DAY_MS,
  logReturn: (day < 30 ? 0.2 : 0.02) * (day % 2 === 0 ? 1 : -1),
}));

test("sees the 30 days up to the given one and no other", () => {
  const spread = 0.02 * Math.sqrt(30 / 29);
  expect(realisedVol30d(returns, 59 * DAY_MS)).toBeCloseTo(Math.sqrt(365) * spread, 12);
  expect(realisedVol30d(returns, 29 * DAY_MS)).toBeCloseTo(Math.sqrt(365) * spread * 10, 12);
});

test("needs 20 returns among them", () => {
  expect(realisedVol30d(returns, 69 * DAY_MS)).not.toBeNull();
  expect(realisedVol30d(returns, 70 * DAY_MS)).toBeNull();
});
