import type { Spike, SpikeStage } from "../domain/spike.ts";
import { DAY_MS, startOfUtcDayMs } from "../domain/time.ts";
import type { DailyTurnover } from "./daily-turnovers.ts";
import { lastDays } from "./last-days.ts";
import { fixedLine, type LineDay, ownLine, WHOLE_CAP } from "./turnover-lines.ts";
import { streakOf } from "./turnover-streak.ts";

const FADING_DAYS = 7;

function stageAbove(streak: number): SpikeStage {
  if (streak === 0) return "new";
  if (streak === 1) return "spike";
  if (streak === 2) return "repeated";
  return streak <= 4 ? "sustained" : "exceptional";
}

/** The stage by one line; its last day is today. Null where today or the day before could not be held against it. */
function stageBy(line: readonly LineDay[], isFirstDay: boolean): Pick<Spike, "stage" | "threshold"> | null {
  const today = line.at(-1);
  if (today === undefined || today.threshold === null) return null;
  const { threshold, isAbove } = today;
  const yesterdayEndMs = today.dayEndMs - DAY_MS;
  const streak = isFirstDay ? 0 : streakOf(line, yesterdayEndMs);
  if (streak === null) return null;
  if (isAbove === true) return { stage: stageAbove(streak), threshold };
  const wasAbove = lastDays(line, FADING_DAYS, yesterdayEndMs).some((day) => day.isAbove === true);
  return { stage: wasAbove ? "fading" : "quiet", threshold };
}

/**
 * How today's turnover stands in its last days: by the token's own line where its streak is known, else by the line of 1,
 * and labelled which. `days` are the complete days; none at all is a token on its first day, null is a history that is not
 * at hand. Null without a turnover now or a history, and when the last complete day has no sample.
 */
export function spikeStage(
  turnoverNow: number | null,
  days: readonly DailyTurnover[] | null,
  nowMs: number,
): Spike | null {
  if (turnoverNow === null || days === null) return null;
  const todayEndMs = startOfUtcDayMs(nowMs) + DAY_MS;
  const withToday = [...days, { dayEndMs: todayEndMs, turnover: turnoverNow }];
  const own = stageBy(ownLine(withToday), false);
  if (own !== null) return { ...own, line: "own" };
  const one = stageBy(fixedLine(withToday, WHOLE_CAP), days.length === 0);
  return one === null ? null : { ...one, line: "one" };
}
