import { expect, it } from "vitest";
import { RANGE_MS } from "@/lib/domain/history";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/domain/time";
import { candleStepMs, stepWords } from "./candle-step";

it("gives each range some dozens of candles with several observations each", () => {
  const stepOf = (range: keyof typeof RANGE_MS, everyMs: number) =>
    stepWords(candleStepMs(RANGE_MS[range], everyMs));
  expect(stepOf("24h", 5 * MINUTE_MS)).toBe("30 minutes");
  expect(stepOf("7d", HOUR_MS)).toBe("4 hours");
  expect(stepOf("30d", HOUR_MS)).toBe("1 day");
  expect(stepOf("90d", HOUR_MS)).toBe("1 day");
  expect(stepOf("1y", DAY_MS)).toBe("7 days");
});

it("is never shorter than what was observed, however short the span", () => {
  expect(candleStepMs(HOUR_MS, DAY_MS)).toBe(7 * DAY_MS);
});
