import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../domain/time.ts";
import { observedStepMs } from "./observed-step.ts";

const at = (...hours: readonly number[]) => hours.map((hour) => ({ atMs: hour * HOUR_MS }));

it("is what was asked for where points drift or one is missing", () => {
  expect(observedStepMs(at(0, 1.05, 2, 2.95, 6, 7), HOUR_MS)).toBe(HOUR_MS);
});

it("is the points’ own where they are much rarer", () => {
  expect(observedStepMs(at(0, 24, 48, 72), HOUR_MS)).toBe(DAY_MS);
});

it("is a usual one where points drift: days stay on midnights", () => {
  const drifting = [0, 86_399_400, 172_800_900, 259_199_800].map((atMs) => ({ atMs }));
  expect(observedStepMs(drifting, HOUR_MS)).toBe(DAY_MS);
  const slow = [0, 603_123, 1_203_999, 1_811_000].map((atMs) => ({ atMs }));
  expect(observedStepMs(slow, 5 * MINUTE_MS)).toBe(10 * MINUTE_MS);
});

it("is never finer than what was asked for", () => {
  expect(
    observedStepMs(
      [0, 5, 10].map((minute) => ({ atMs: minute * MINUTE_MS })),
      HOUR_MS,
    ),
  ).toBe(HOUR_MS);
});

it("is what was asked for of too few points to tell", () => {
  expect(observedStepMs([], HOUR_MS)).toBe(HOUR_MS);
  expect(observedStepMs(at(5), HOUR_MS)).toBe(HOUR_MS);
});
