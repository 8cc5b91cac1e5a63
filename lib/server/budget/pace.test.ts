import { expect, it } from "vitest";
import { MINUTE_MS } from "../../domain/time.ts";
import { afterAnswer, afterRateLimit, FULL_PACE, paceFactor } from "./pace.ts";

it("a single 429 leaves the pace, a second within ten minutes halves it, down to an eighth", () => {
  let pace = afterRateLimit(FULL_PACE, 0);
  expect(paceFactor(pace)).toBe(1);
  pace = afterRateLimit(pace, 9 * MINUTE_MS);
  expect(paceFactor(pace)).toBe(0.5);
  for (let minute = 10; minute < 20; minute++) pace = afterRateLimit(pace, minute * MINUTE_MS);
  expect(paceFactor(pace)).toBe(0.125);
});

it("429s more than ten minutes apart are not a repetition", () => {
  const pace = afterRateLimit(afterRateLimit(FULL_PACE, 0), 11 * MINUTE_MS);
  expect(paceFactor(pace)).toBe(1);
});

it("finds back one step in ten minutes without a 429", () => {
  let pace = [0, 1, 2].reduce((before, minute) => afterRateLimit(before, minute * MINUTE_MS), FULL_PACE);
  expect(paceFactor(pace)).toBe(0.25);
  pace = afterAnswer(pace, 11 * MINUTE_MS);
  expect(paceFactor(pace)).toBe(0.25);
  pace = afterAnswer(pace, 12 * MINUTE_MS);
  expect(paceFactor(pace)).toBe(0.5);
  pace = afterAnswer(pace, 13 * MINUTE_MS);
  expect(paceFactor(pace)).toBe(0.5);
  pace = afterAnswer(pace, 22 * MINUTE_MS);
  expect(paceFactor(pace)).toBe(1);
  expect(afterAnswer(pace, 60 * MINUTE_MS)).toBe(pace);
});
