import { expect, it } from "vitest";
import { nextPollAtMs, pollJitterMs } from "./poll-schedule.ts";

const SETTLED = 1_000_000;
const JITTER = 2_000;
const good = (nextRefreshAtMs: number | null) =>
  nextPollAtMs({ settledAtMs: SETTLED, nextRefreshAtMs, failure: null }, JITTER) - SETTLED;
const bad = (retryAtMs: number | null) =>
  nextPollAtMs({ settledAtMs: SETTLED, nextRefreshAtMs: SETTLED + 500_000, failure: { retryAtMs } }, JITTER) -
  SETTLED;

it("asks a little after the moment from which a newer answer can be had", () => {
  expect(good(SETTLED + 120_000)).toBe(122_000);
});

it("does not hurry when that moment has passed", () => {
  expect(good(SETTLED - 60_000)).toBe(3_000);
});

it("asks again after 15 s when nobody says when", () => {
  expect(good(null)).toBe(15_000);
  expect(bad(null)).toBe(15_000);
});

it("obeys a problem's time to retry, within 3 to 60 s", () => {
  expect(bad(SETTLED + 20_000)).toBe(22_000);
  expect(bad(SETTLED - 1_000)).toBe(3_000);
  expect(bad(SETTLED + 3_600_000)).toBe(60_000);
});

it("spreads visitors over three seconds", () => {
  expect([0, 0.5, 1].map((value) => pollJitterMs(() => value))).toEqual([1_000, 2_500, 4_000]);
});
