import { expect, test } from "vitest";
import type { TokenPast } from "../domain/token.ts";
import { decodeTokenPast, encodeTokenPast, TokenPastJson } from "./token-past.ts";

const DAY_END = Date.UTC(2026, 4, 22);

const known: TokenPast = {
  priceDays: 90,
  turnoverDays: 89,
  turnoverOwnPct: 0.983,
  streakDays: { one: 3, own: 0 },
  spike: { stage: "sustained", line: "own", threshold: 0.41234 },
  turnoverShare14: 0.429,
  volumeSurprise: 4.12,
  beta: { beta: 1.6, betaLow: 0.8, betaHigh: 2.4, n: 60 },
  correlation: { correlation: 0.6, spearman: 0.45, n: 60 },
  realisedVol30d: 0.9018,
  supplySteps: [
    {
      fromDayEndMs: DAY_END - 86_400_000,
      dayEndMs: DAY_END,
      supplyBefore: 191e6,
      supplyAfter: 211e6,
      change: 0.10471,
    },
  ],
  isInDiscovery: false,
};

const unknown: TokenPast = {
  priceDays: 0,
  turnoverDays: 0,
  turnoverOwnPct: null,
  streakDays: { one: null, own: null },
  spike: null,
  turnoverShare14: null,
  volumeSurprise: null,
  beta: { beta: null, betaLow: null, betaHigh: null, n: 0 },
  correlation: { correlation: null, spearman: null, n: 0 },
  realisedVol30d: null,
  supplySteps: [],
  isInDiscovery: null,
};

/** As the browser gets it. */
function sent(past: TokenPast): TokenPast {
  return decodeTokenPast(TokenPastJson.parse(JSON.parse(JSON.stringify(encodeTokenPast(past)))));
}

test("a past crosses the wire whole", () => {
  expect(sent(known)).toEqual(known);
});

test("what is unknown stays unknown", () => {
  expect(sent(unknown)).toEqual(unknown);
});
