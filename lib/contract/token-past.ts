/** What a token's own past says, in our JSON. */
import * as z from "zod/mini";
import { SPIKE_STAGES } from "../domain/spike.ts";
import type { TokenPast } from "../domain/token.ts";
import { fromInstant, Instant, toInstant } from "./instant.ts";
import { BetaJson, CorrelationJson, encodeBeta, encodeCorrelation } from "./pair-statistics.ts";
import { decimals } from "./round.ts";

const numberOrNull = z.nullable(z.number());

export const TokenPastJson = z.object({
  priceDays: z.number(),
  turnoverDays: z.number(),
  turnoverOwnPct: numberOrNull,
  streakDays: z.object({ one: numberOrNull, own: numberOrNull }),
  spike: z.nullable(
    z.object({ stage: z.enum(SPIKE_STAGES), line: z.enum(["own", "one"]), threshold: z.number() }),
  ),
  turnoverShare14: numberOrNull,
  volumeSurprise: numberOrNull,
  beta: BetaJson,
  correlation: CorrelationJson,
  realisedVol30d: numberOrNull,
  supplySteps: z.array(
    z.object({
      fromDayEnd: Instant,
      dayEnd: Instant,
      supplyBefore: z.number(),
      supplyAfter: z.number(),
      change: z.number(),
    }),
  ),
  isInDiscovery: z.nullable(z.boolean()),
});
export type TokenPastJson = z.infer<typeof TokenPastJson>;

export function encodeTokenPast(past: TokenPast): TokenPastJson {
  return {
    priceDays: past.priceDays,
    turnoverDays: past.turnoverDays,
    turnoverOwnPct: decimals(past.turnoverOwnPct, 3),
    streakDays: { ...past.streakDays },
    spike: past.spike && { ...past.spike, threshold: Number(past.spike.threshold.toPrecision(5)) },
    turnoverShare14: decimals(past.turnoverShare14, 3),
    volumeSurprise: decimals(past.volumeSurprise, 3),
    beta: encodeBeta(past.beta),
    correlation: encodeCorrelation(past.correlation),
    realisedVol30d: decimals(past.realisedVol30d, 4),
    supplySteps: past.supplySteps.map((step) => ({
      fromDayEnd: toInstant(step.fromDayEndMs),
      dayEnd: toInstant(step.dayEndMs),
      supplyBefore: Number(step.supplyBefore.toPrecision(6)),
      supplyAfter: Number(step.supplyAfter.toPrecision(6)),
      change: Number(step.change.toFixed(5)),
    })),
    isInDiscovery: past.isInDiscovery,
  };
}

export function decodeTokenPast({ supplySteps, ...past }: TokenPastJson): TokenPast {
  return {
    ...past,
    supplySteps: supplySteps.map(({ fromDayEnd, dayEnd, ...step }) => ({
      ...step,
      fromDayEndMs: fromInstant(fromDayEnd),
      dayEndMs: fromInstant(dayEnd),
    })),
  };
}
