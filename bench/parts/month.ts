/** What an open board and its visitors cost over a month, and how old the numbers get: arithmetic on a fake clock. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../lib/domain/time.ts";
import { PLANS } from "../../lib/server/budget/plans.ts";
import type { SentRequest } from "../../lib/testing/fake-coingecko.ts";
import { spreadAt } from "../measure/spread.ts";
import { type BoardAge, boardAges } from "../month/board-ages.ts";
import { isBoardCall, mostCallsWithin, shortestGapMs } from "../month/calls.ts";
import { demoMonth, keylessDays, type Scenario, START_MS } from "../month/scenarios.ts";
import { RETRY_AFTER_SECONDS } from "../month/simulate.ts";
import { type Findings, joined, type Measure, type Part, type Table, type Unit } from "../report/findings.ts";

const WEEK_DAYS = 7;

/** A period of the simulation by its name: an hour of the day, or a week. */
interface Period {
  readonly name: string;
  readonly days: number;
  has(atMs: number): boolean;
}

const hoursOfDay = (days: number): readonly Period[] =>
  Array.from({ length: 24 }, (_, hour) => ({
    name: `${String(hour).padStart(2, "0")}:00`,
    days,
    has: (atMs) => new Date(atMs).getUTCHours() === hour,
  }));

const weeks = (days: number): readonly Period[] =>
  Array.from({ length: Math.ceil(days / WEEK_DAYS) }, (_, week) => {
    const [from, to] = [week * WEEK_DAYS, Math.min(days, (week + 1) * WEEK_DAYS)];
    return {
      name: `${from + 1}–${to}`,
      days: to - from,
      has: (atMs) => atMs >= START_MS + from * DAY_MS && atMs < START_MS + to * DAY_MS,
    };
  });

function table(
  title: string,
  periods: readonly Period[],
  sent: readonly SentRequest[],
  ages: readonly BoardAge[],
): Table {
  return {
    title,
    columns: ["period, UTC", "board calls a day", "other calls a day", "age median, min", "age p95, min"],
    rows: periods.map(({ name, days, has }) => {
      const calls = sent.filter(({ atMs }) => has(atMs));
      const boardCalls = calls.filter(isBoardCall).length;
      const minutes = ages.filter(({ atMs }) => has(atMs)).map(({ ageMs }) => ageMs / MINUTE_MS);
      return [
        name,
        boardCalls / days,
        (calls.length - boardCalls) / days,
        spreadAt(minutes, 0.5),
        spreadAt(minutes, 0.95),
      ];
    }),
  };
}

function measure(what: string, unit: Unit, value: number | null, aim: Measure["aim"]): readonly Measure[] {
  return value === null ? [] : [{ what, unit, value, against: null, aim }];
}

/** The shortest time between a 429 and the next call, in seconds; null where no 429 came. */
function shortestPause({ throttlings }: Scenario): number | null {
  const pauses = throttlings.map(({ atMs, nextCallAtMs }) => ((nextCallAtMs ?? Infinity) - atMs) / SECOND_MS);
  return pauses.length === 0 ? null : Math.min(...pauses);
}

function pauseOf(name: string, scenario: Scenario): Pick<Findings, "measures" | "broken"> {
  const pause = shortestPause(scenario);
  const isKept = pause !== null && pause >= RETRY_AFTER_SECONDS;
  return {
    measures: measure(`${name}: from a 429 to the next call, at least`, "s", pause, {
      atLeast: RETRY_AFTER_SECONDS,
    }),
    broken: isKept ? [] : [`${name}: after a 429 CoinGecko was asked again too soon, or there was none`],
  };
}

function demo(month: Scenario): Findings {
  const credits = PLANS.demo.perMonth ?? 0;
  const calls = month.sent.length;
  const times = month.sent.map(({ atMs }) => atMs);
  const ages = boardAges(month.boards, month.endMs);
  const minutes = ages.map(({ ageMs }) => ageMs / MINUTE_MS);
  const pause = pauseOf("Demo", month);
  return {
    measures: [
      ...measure(`Demo: calls in ${month.days} days`, "calls", calls, { atMost: credits - 1 }),
      ...measure("Demo: of them for the board", "calls", month.sent.filter(isBoardCall).length, null),
      ...measure("Demo: calls in any minute, at most", "calls", mostCallsWithin(MINUTE_MS, times), {
        atMost: PLANS.demo.perMinute,
      }),
      ...measure("Demo: age of the board, median", "min", spreadAt(minutes, 0.5), null),
      ...measure("Demo: age of the board, p95", "min", spreadAt(minutes, 0.95), null),
      ...pause.measures,
    ],
    tables: [
      table("Demo, by hour of the day", hoursOfDay(month.days), month.sent, ages),
      table("Demo, by days of the month", weeks(month.days), month.sent, ages),
    ],
    broken: [...(calls < credits ? [] : [`Demo: ${calls} calls in a month`]), ...pause.broken],
  };
}

function keyless(week: Scenario): Findings {
  const { perMinute, burst } = PLANS.keyless;
  const times = week.sent.map(({ atMs }) => atMs);
  const most = mostCallsWithin(MINUTE_MS, times);
  const minutes = boardAges(week.boards, week.endMs).map(({ ageMs }) => ageMs / MINUTE_MS);
  const gaps = [1, burst].map((steps) => shortestGapMs(times, steps));
  const pause = pauseOf("keyless", week);
  return {
    measures: [
      ...measure(`keyless: calls in ${week.days} days`, "calls", times.length, null),
      ...measure("keyless: calls in any minute, at most", "calls", most, { atMost: perMinute + burst }),
      ...measure("keyless: between two calls, at least", "s", (gaps[0] ?? 0) / SECOND_MS, null),
      ...measure(
        `keyless: between a call and the one ${burst} calls later, at least`,
        "s",
        (gaps[1] ?? 0) / SECOND_MS,
        null,
      ),
      ...measure("keyless: age of the board, median", "min", spreadAt(minutes, 0.5), null),
      ...measure("keyless: age of the board, p95", "min", spreadAt(minutes, 0.95), null),
      ...pause.measures,
    ],
    tables: [],
    broken: [
      ...(most <= perMinute + burst ? [] : [`keyless: ${most} calls within a minute`]),
      ...pause.broken,
    ],
  };
}

async function run(): Promise<Findings> {
  return joined([demo(await demoMonth()), keyless(await keylessDays(WEEK_DAYS))]);
}

export const month: Part = {
  name: "month",
  title: "a board open day and night, 50 tokens opened a day, on a fake clock and a fake CoinGecko",
  run,
};
