import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { supplySteps } from "./supply-steps.ts";

const NOW = 50 * DAY_MS;

/** One point a day with this supply, while the price wanders. */
function daily(...supplies: readonly (number | null)[]) {
  return supplies.map((supply, index) => {
    const priceUsd = 2 + (index % 3);
    const marketCapUsd = supply === null ? null : supply * priceUsd;
    return { atMs: (index + 1) * DAY_MS - HOUR_MS, priceUsd, marketCapUsd, volume24hUsd: 1 };
  });
}

it("gives steps of more than 1 %, up and down, with their date and size", () => {
  const steps = supplySteps(daily(100, 100.9, 110, 110, 88), NOW);
  expect(steps).toEqual([
    {
      fromDayEndMs: 2 * DAY_MS,
      dayEndMs: 3 * DAY_MS,
      supplyBefore: expect.closeTo(100.9, 9),
      supplyAfter: expect.closeTo(110, 9),
      change: expect.closeTo(110 / 100.9 - 1, 9),
    },
    expect.objectContaining({ dayEndMs: 5 * DAY_MS, change: expect.closeTo(-0.2, 9) }),
  ]);
});

it("a supply that trickles makes no step", () => {
  expect(supplySteps(daily(100, 100.9, 101.8, 102.7), NOW)).toEqual([]);
});

it("names both days where there is no sample between them", () => {
  expect(supplySteps(daily(100, null, null, 120), NOW)).toMatchObject([
    { fromDayEndMs: DAY_MS, dayEndMs: 4 * DAY_MS },
  ]);
});

it("an unknown or empty cap is no supply", () => {
  expect(supplySteps(daily(100, 0, 100), NOW)).toEqual([]);
  expect(supplySteps([], NOW)).toEqual([]);
});
