/** Calls to CoinGecko and ages of the board by hour of the day, and by week. */
import { DAY_MS, MINUTE_MS } from "../../lib/domain/time.ts";
import { spreadAt } from "../measure/spread.ts";
import type { Table } from "../report/findings.ts";
import type { BoardAge } from "./board-ages.ts";
import { type Call, isBoardCall } from "./calls.ts";
import { START_MS } from "./scenarios.ts";

const WEEK_DAYS = 7;

/** A period of the simulation by its name: an hour of the day, or a week. */
interface Period {
  readonly name: string;
  readonly days: number;
  has(atMs: number): boolean;
}

export const hoursOfDay = (days: number): readonly Period[] =>
  Array.from({ length: 24 }, (_, hour) => ({
    name: `${String(hour).padStart(2, "0")}:00`,
    days,
    has: (atMs) => new Date(atMs).getUTCHours() === hour,
  }));

export const weeks = (days: number): readonly Period[] =>
  Array.from({ length: Math.ceil(days / WEEK_DAYS) }, (_, week) => {
    const [from, to] = [week * WEEK_DAYS, Math.min(days, (week + 1) * WEEK_DAYS)];
    return {
      name: `${from + 1}–${to}`,
      days: to - from,
      has: (atMs) => atMs >= START_MS + from * DAY_MS && atMs < START_MS + to * DAY_MS,
    };
  });

/** Calls and ages of each period. */
export function tableByPeriod(
  title: string,
  periods: readonly Period[],
  sent: readonly Call[],
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
