/** What an open board and its visitors cost over a month, and how old the numbers get: arithmetic on a fake clock. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../lib/domain/time.ts";
import { PLANS } from "../../lib/server/budget/plans.ts";
import { spreadAt } from "../measure/spread.ts";
import { boardAges } from "../month/board-ages.ts";
import { hoursOfDay, tableByPeriod, weeks } from "../month/by-period.ts";
import { isBoardCall, mostCallsWithin, shortestGapMs } from "../month/calls.ts";
import { PINNED_IDS } from "../month/pinned-tokens.ts";
import { demoMonth, keylessDays, MOST_TOKENS, monthOfLongBoards, type Scenario } from "../month/scenarios.ts";
import { RETRY_AFTER_SECONDS } from "../month/simulate.ts";
import { type Findings, joined, type Measure, type Part, type Table, type Unit } from "../report/findings.ts";

const KEYLESS_DAYS = 7;

/** A last day is like the first when its board is no older than so many times the first day’s. */
const LIKE_THE_FIRST = 1.5;

function purposes({ sent, days }: Scenario): Table {
  const calls = new Map<string, number>();
  for (const { purpose } of sent) calls.set(purpose, (calls.get(purpose) ?? 0) + 1);
  return {
    title: "Demo, what the calls were for",
    columns: ["purpose", "calls a day"],
    rows: [...calls].toSorted(([, a], [, b]) => b - a).map(([purpose, count]) => [purpose, count / days]),
  };
}

/** How old the board was on the whole and on the last day, on which a budget that does not last shows. */
function agesOf(name: string, { boards, installation, endMs }: Scenario): readonly Measure[] {
  const ages = boardAges(boards, endMs);
  const minutes = ages.map(({ ageMs }) => ageMs / MINUTE_MS);
  const minutesOfDay = (startMs: number) =>
    ages
      .filter(({ atMs }) => atMs >= startMs && atMs < startMs + DAY_MS)
      .map(({ ageMs }) => ageMs / MINUTE_MS);
  const lastDay = minutesOfDay(endMs - DAY_MS);
  const firstDayMedian = spreadAt(minutesOfDay(installation.startMs), 0.5);
  const lastDayMedian = spreadAt(lastDay, 0.5);
  return [
    ...measure(`${name}: age of the board, median`, "min", spreadAt(minutes, 0.5), null),
    ...measure(`${name}: age of the board, p95`, "min", spreadAt(minutes, 0.95), null),
    ...measure(`${name}: age of the board on the last day, p95`, "min", spreadAt(lastDay, 0.95), null),
    ...(firstDayMedian === null || lastDayMedian === null
      ? []
      : [
          {
            what: `${name}: age of the board on the last day, median`,
            unit: "min",
            value: lastDayMedian,
            against: { name: "on the first", value: firstDayMedian },
            aim: { atMost: LIKE_THE_FIRST },
          } as const,
        ]),
  ];
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

/** The calls and ages of a month with a key, and whether it stayed within the plan's month and minute. */
function withKey(name: string, month: Scenario): Findings {
  const { perMonth, perMinute } = PLANS[month.installation.plan];
  const credits = perMonth ?? 0;
  const calls = month.sent.length;
  const times = month.sent.map(({ atMs }) => atMs);
  const most = mostCallsWithin(MINUTE_MS, times);
  const pause = pauseOf(name, month);
  return {
    measures: [
      ...measure(`${name}: calls in ${month.days} days`, "calls", calls, { atMost: credits - 1 }),
      ...measure(`${name}: of them for the board`, "calls", month.sent.filter(isBoardCall).length, null),
      ...measure(`${name}: calls in any minute, at most`, "calls", most, { atMost: perMinute }),
      ...agesOf(name, month),
      ...pause.measures,
    ],
    tables: [],
    broken: [
      ...(calls < credits ? [] : [`${name}: ${calls} calls in a month`]),
      ...(most <= perMinute ? [] : [`${name}: ${most} calls within a minute`]),
      ...pause.broken,
    ],
  };
}

function demoTables(month: Scenario): readonly Table[] {
  const ages = boardAges(month.boards, month.endMs);
  return [
    purposes(month),
    tableByPeriod("Demo, by hour of the day", hoursOfDay(month.days), month.sent, ages),
    tableByPeriod("Demo, by days of the month", weeks(month.days), month.sent, ages),
  ];
}

function keyless(week: Scenario): Findings {
  const { perMinute, burst } = PLANS.keyless;
  const times = week.sent.map(({ atMs }) => atMs);
  const most = mostCallsWithin(MINUTE_MS, times);
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
      ...agesOf("keyless", week),
      ...pause.measures,
    ],
    tables: [],
    broken: [
      ...(most <= perMinute + burst ? [] : [`keyless: ${most} calls within a minute`]),
      ...pause.broken,
    ],
  };
}

/** How old the numbers of pinned tokens were that the board does not follow. */
function agesOfPins(name: string, { lists, endMs }: Scenario): readonly Measure[] {
  const minutes = boardAges(lists, endMs).map(({ ageMs }) => ageMs / MINUTE_MS);
  return [
    ...measure(`${name}: age of their numbers, median`, "min", spreadAt(minutes, 0.5), null),
    ...measure(`${name}: age of their numbers, p95`, "min", spreadAt(minutes, 0.95), null),
  ];
}

function withPins(name: string, month: Scenario): Findings {
  const { measures, ...same } = withKey(name, month);
  return { ...same, measures: [...measures, ...agesOfPins(name, month)] };
}

async function run(): Promise<Findings> {
  const board = await demoMonth({ isTrendingOpen: false, watchedIds: [] });
  const boardAndTrending = await demoMonth({ isTrendingOpen: true, watchedIds: [] });
  return joined([
    { ...withKey("Demo", board), tables: demoTables(board) },
    withKey("Demo, trending page open too", boardAndTrending),
    withPins(
      `Demo, ${PINNED_IDS.length} pinned tokens open too`,
      await demoMonth({ isTrendingOpen: false, watchedIds: PINNED_IDS }),
    ),
    withKey(`Demo, ${MOST_TOKENS} tokens`, await monthOfLongBoards("demo")),
    withKey(`Basic, ${MOST_TOKENS} tokens`, await monthOfLongBoards("basic")),
    keyless(await keylessDays(KEYLESS_DAYS)),
  ]);
}

export const month: Part = {
  name: "month",
  title:
    "a board and what stands around it open day and night, 50 tokens opened a day, on a fake clock and a fake CoinGecko",
  run,
};
