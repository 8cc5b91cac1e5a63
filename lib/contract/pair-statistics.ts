/** Beta and correlation in our JSON, each with the number of days it rests on. */
import * as z from "zod/mini";
import type { Beta, Correlation } from "../domain/comparison.ts";
import { decimals } from "./round.ts";

const numberOrNull = z.nullable(z.number());

const DECIMALS = 4;

export const BetaJson = z.object({
  beta: numberOrNull,
  betaLow: numberOrNull,
  betaHigh: numberOrNull,
  n: z.number(),
});

export const CorrelationJson = z.object({ correlation: numberOrNull, spearman: numberOrNull, n: z.number() });

export function encodeBeta({ beta, betaLow, betaHigh, n }: Beta): z.infer<typeof BetaJson> {
  return {
    beta: decimals(beta, DECIMALS),
    betaLow: decimals(betaLow, DECIMALS),
    betaHigh: decimals(betaHigh, DECIMALS),
    n,
  };
}

export function encodeCorrelation({
  correlation,
  spearman,
  n,
}: Correlation): z.infer<typeof CorrelationJson> {
  return { correlation: decimals(correlation, DECIMALS), spearman: decimals(spearman, DECIMALS), n };
}
