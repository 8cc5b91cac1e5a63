/** What a token's own history says: its days, and its days beside Bitcoin's. Once for each pair of answers. */
import type { Series } from "../../domain/series.ts";
import { startOfUtcDayMs } from "../../domain/time.ts";
import type { TokenPast } from "../../domain/token.ts";
import { beta } from "../../signals/beta.ts";
import { correlation } from "../../signals/correlation.ts";
import { dailyPairs } from "../../signals/daily-pairs.ts";
import { dailyReturns } from "../../signals/daily-returns.ts";
import { dailySamples } from "../../signals/daily-samples.ts";
import { type DailyTurnover, dailyTurnovers } from "../../signals/daily-turnovers.ts";
import { discovery } from "../../signals/discovery.ts";
import { realisedVol30d } from "../../signals/realised-vol-30d.ts";
import { spikeStage } from "../../signals/spike-stage.ts";
import { supplySteps } from "../../signals/supply-steps.ts";
import { withoutSuspectPrints } from "../../signals/suspect-prints.ts";
import { fixedLine, WHOLE_CAP } from "../../signals/turnover-lines.ts";
import { turnoverOwnPct } from "../../signals/turnover-own-pct.ts";
import { turnoverShare14 } from "../../signals/turnover-share-14.ts";
import { turnoverStreak } from "../../signals/turnover-streak.ts";
import { volumeSurprise } from "../../signals/volume-surprise.ts";

const PAIR_DAYS = 60;

export interface PastQuestion {
  /** Hourly points of the token; nothing in them is later than `atMs`. */
  readonly series: Series;
  /** Bitcoin's points, hourly or daily; empty where they could not be had. */
  readonly bitcoin: Series;
  readonly turnoverNow: number | null;
  /** How far back the history was asked for. */
  readonly historyDays: number;
  readonly atMs: number;
}

type Answers = Omit<PastQuestion, "turnoverNow">;

interface Measured {
  readonly answers: Answers;
  /** Complete days; null where the history tells of none although the token is older than today, or tells nothing at all. */
  readonly turnovers: readonly DailyTurnover[] | null;
  /** All that does not depend on the turnover of now. */
  readonly rest: Omit<TokenPast, "spike">;
}

/** Hangs on the identity of the token's answer: all who look at it as of one moment share it. */
const measuredOf = new WeakMap<Series, Measured>();

function isSame(a: Answers, b: Answers): boolean {
  return a.bitcoin === b.bitcoin && a.atMs === b.atMs && a.historyDays === b.historyDays;
}

/** No day is known of a token on its first day, and of one whose history lacks volumes or caps: only the first is nothing. */
function isFirstDay(series: Series, atMs: number): boolean {
  return (series[0]?.atMs ?? -Infinity) >= startOfUtcDayMs(atMs);
}

function measured(answers: Answers): Measured {
  const { series, bitcoin, historyDays, atMs } = answers;
  const known = measuredOf.get(series);
  if (known !== undefined && isSame(known.answers, answers)) return known;
  const sound = withoutSuspectPrints(series);
  const samples = dailySamples(sound, atMs);
  const turnovers = dailyTurnovers(sound, atMs);
  const pairs = dailyPairs(samples, dailySamples(bitcoin, atMs), { days: PAIR_DAYS, nowMs: atMs });
  const made: Measured = {
    answers,
    turnovers: turnovers.length > 0 || isFirstDay(series, atMs) ? turnovers : null,
    rest: {
      priceDays: samples.length,
      turnoverDays: turnovers.length,
      turnoverOwnPct: turnoverOwnPct(turnovers, atMs).turnoverOwnPct,
      streakDays: turnoverStreak(turnovers, atMs),
      turnoverShare14: turnoverShare14(fixedLine(turnovers, WHOLE_CAP), atMs).turnoverShare14,
      volumeSurprise: volumeSurprise(sound, atMs).volumeSurprise,
      beta: beta(pairs),
      correlation: correlation(pairs),
      realisedVol30d: realisedVol30d(dailyReturns(samples), startOfUtcDayMs(atMs)),
      supplySteps: supplySteps(sound, atMs),
      isInDiscovery: discovery(series.length === 0 ? null : samples, historyDays),
    },
  };
  measuredOf.set(series, made);
  return made;
}

/** Broken prints are judged on the token's hourly points, and left out of everything here. */
export function tokenPastOf({ turnoverNow, ...answers }: PastQuestion): TokenPast {
  const { turnovers, rest } = measured(answers);
  return { ...rest, spike: spikeStage(turnoverNow, turnovers, answers.atMs) };
}
