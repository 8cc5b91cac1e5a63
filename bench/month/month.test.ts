import { beforeAll, describe, expect, test } from "vitest";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../lib/domain/time.ts";
import { PLANS } from "../../lib/server/budget/plans.ts";
import { medianOf, spreadAt } from "../measure/spread.ts";
import { boardAges } from "./board-ages.ts";
import { isBoardCall, mostCallsWithin, shortestGapMs } from "./calls.ts";
import {
  demoMonth,
  keylessDays,
  lastDaysOfLongBoards,
  lastDaysWithPins,
  type Scenario,
} from "./scenarios.ts";

const SIMULATION_LIMIT_MS = 120_000;

/** Seconds from each 429 to the next call. */
function pausesOf({ throttlings }: Scenario): readonly number[] {
  return throttlings.map(({ atMs, nextCallAtMs }) => ((nextCallAtMs ?? Infinity) - atMs) / SECOND_MS);
}

describe("a month on a Demo key", () => {
  let month: Scenario;
  beforeAll(async () => {
    month = await demoMonth({ isTrendingOpen: false, watchedIds: [] });
  }, SIMULATION_LIMIT_MS);

  test("a board and its surroundings open day and night and 50 visits a day stay under 10,000 calls", () => {
    expect(month.sent.length).toBeLessThan(10_000);
    expect(month.sent.filter(isBoardCall).length).toBeGreaterThan(3_900);
  });

  test("all that stands around the board is asked for too", () => {
    const purposes = new Set(month.sent.map(({ purpose }) => purpose));
    for (const purpose of [
      "trending list",
      "totals of categories",
      "Bitcoin’s year",
      "members of categories",
    ])
      expect(purposes).toContain(purpose);
    expect(
      month.sent.filter(({ purpose }) => purpose === "profiles of hot and opened tokens").length,
    ).toBeGreaterThan(12 * 31);
  });

  test("the board is refreshed to the last day, and hardly ever older than twelve minutes", () => {
    const ages = boardAges(month.boards, month.endMs);
    expect(ages).toHaveLength(31 * 24 * 60);
    expect(
      spreadAt(
        ages.map(({ ageMs }) => ageMs),
        0.95,
      ),
    ).toBeLessThan(12 * MINUTE_MS);
    expect(ages.slice(-24 * 60).every(({ ageMs }) => ageMs < 12 * MINUTE_MS)).toBe(true);
  });

  test("after a 429 nothing is asked for as long as it says, however impatient people are", () => {
    expect(pausesOf(month)).toHaveLength(3);
    expect(Math.min(...pausesOf(month))).toBeGreaterThanOrEqual(60);
    expect(Math.max(...pausesOf(month))).toBeLessThan(70);
  });
});

/** The median age of the board, or of other numbers, on the day that begins then. */
function medianAgeMs({ boards, endMs }: Scenario, dayStartMs: number, seen = boards): number {
  const ages = boardAges(seen, endMs);
  return medianOf(
    ages.flatMap(({ atMs, ageMs }) => (atMs >= dayStartMs && atMs < dayStartMs + DAY_MS ? [ageMs] : [])),
  );
}

describe.each([
  { plan: "demo", days: 8 },
  { plan: "basic", days: 2 },
] as const)("the last $days days of a month in which $plan follows 999 tokens", ({ plan, days }) => {
  let end: Scenario;
  beforeAll(async () => {
    end = await lastDaysOfLongBoards(plan, days);
  }, SIMULATION_LIMIT_MS);

  test("each board takes four calls, on a free plan as on a paid one", () => {
    const boards = new Set(end.boards.map(({ fetchedAtMs }) => fetchedAtMs)).size;
    const calls = end.sent.filter(isBoardCall).length;
    const wastedByThe429 = 4;
    expect(calls - 4 * boards).toBeGreaterThanOrEqual(0);
    expect(calls - 4 * boards).toBeLessThanOrEqual(wastedByThe429);
  });

  test("the month never costs more than the plan has", () => {
    expect(end.installation.creditsUsed).toBeGreaterThan(0);
    expect(end.installation.creditsUsed + end.sent.length).toBeLessThan(PLANS[plan].perMonth ?? 0);
  });

  test("no minute has more calls than the plan allows", () => {
    const times = end.sent.map(({ atMs }) => atMs);
    expect(mostCallsWithin(MINUTE_MS, times)).toBeLessThanOrEqual(PLANS[plan].perMinute);
  });

  test("the board is no older on the last day than on the first of them", () => {
    const first = medianAgeMs(end, end.installation.startMs);
    expect(medianAgeMs(end, end.endMs - DAY_MS)).toBeLessThan(1.5 * first);
  });
});

describe("the last 8 days of a month on a Demo key with 60 tokens beside the board in open lists", () => {
  let end: Scenario;
  beforeAll(async () => {
    end = await lastDaysWithPins(8);
  }, SIMULATION_LIMIT_MS);

  test("the month never costs more than the plan has", () => {
    expect(end.installation.creditsUsed + end.sent.length).toBeLessThan(10_000);
  });

  test("all lists together are one call in an hour or two", () => {
    const calls = end.sent.filter(({ purpose }) => purpose === "numbers of pinned tokens").length;
    expect(calls).toBeGreaterThan(8 * 10);
    expect(calls).toBeLessThan(8 * 24);
  });

  test("neither the board nor the lists are older on the last day than on the first of them", () => {
    const lastDayMs = end.endMs - DAY_MS;
    for (const seen of [end.boards, end.lists]) {
      const first = medianAgeMs(end, end.installation.startMs, seen);
      expect(medianAgeMs(end, lastDayMs, seen)).toBeLessThan(1.5 * first);
    }
  });
});

describe("two days without a key", () => {
  let days: Scenario;
  beforeAll(async () => {
    days = await keylessDays(2);
  }, SIMULATION_LIMIT_MS);

  test("calls keep their pace when a crowd comes: three at once, then one per 12 s", () => {
    const times = days.sent.map(({ atMs }) => atMs);
    expect(mostCallsWithin(MINUTE_MS, times)).toBeGreaterThan(5);
    expect(mostCallsWithin(MINUTE_MS, times)).toBeLessThanOrEqual(8);
    expect(Math.round(shortestGapMs(times, 3) ?? 0)).toBeGreaterThanOrEqual(12 * SECOND_MS);
  });

  test("after a 429 nothing is asked for as long as it says", () => {
    expect(pausesOf(days)).toHaveLength(1);
    expect(pausesOf(days)[0]).toBeGreaterThanOrEqual(60);
  });
});
