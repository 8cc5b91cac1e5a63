import { expect, it } from "vitest";
import type { Candle } from "@/lib/domain/candle";
import type { History } from "@/lib/domain/history";
import { coinId } from "@/lib/domain/ids";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { UTC } from "@/lib/format/wall-clock";
import { candleCut, candleWords, shownSpan } from "./candle-words";

const MAY = Date.UTC(2026, 4, 1);
const day = (count: number) => MAY + count * DAY_MS;

function historyOf(fromMs: number, toMs: number): History {
  return { id: coinId("grass"), fromMs, toMs, stepMs: HOUR_MS, series: [], suspectAtMs: [] };
}

function candle(startMs: number, endMs: number): Candle {
  return { startMs, endMs, openUsd: 1, highUsd: 2, lowUsd: 1, closeUsd: 2, isComplete: false };
}

const HALF = 12 * HOUR_MS;
const shown = historyOf(day(0) + HALF, day(20) + HALF);

it("the last candle of a range that ends now is not over yet", () => {
  const span = shownSpan(shown, shown, "30d");
  expect(candleCut(candle(day(20), day(21)), span, UTC)).toBe("not over yet");
  expect(candleWords([candle(day(20), day(21))], span)).toMatch(/Hollow: the last one is not over yet\.$/);
});

it("the last candle of chosen days that are long over was cut off, and says where", () => {
  const chosen = { fromMs: shown.fromMs, toMs: shown.toMs };
  const span = shownSpan(shown, shown, chosen);
  expect(candleCut(candle(day(20), day(21)), span, UTC)).toMatch(/^seen up to 21 May.* 12:00/);
  expect(candleWords([candle(day(20), day(21))], span)).toMatch(/ended after this span\.$/);
});

it("so is one at the end of a part that is looked at closer; chosen days that still run are not over", () => {
  const whole = historyOf(day(0), day(25));
  expect(shownSpan(shown, whole, "30d").isRunning).toBe(false);
  expect(shownSpan(whole, whole, { fromMs: day(0), toMs: day(28) }).isRunning).toBe(true);
});

it("the first candle says from when on it is seen", () => {
  const span = shownSpan(shown, shown, "30d");
  expect(candleCut(candle(day(0), day(1)), span, UTC)).toMatch(/^seen from 1 May.* 12:00.* on$/);
  expect(candleWords([candle(day(0), day(1)), candle(day(20), day(21))], span)).toMatch(
    /Hollow: the first one began before this span, the last one is not over yet\.$/,
  );
});

it("whole candles need no words, and none says nothing", () => {
  const span = shownSpan(shown, shown, "30d");
  expect(candleCut(candle(day(1), day(2)), span, UTC)).toBeNull();
  expect(candleWords([candle(day(1), day(2))], span)).not.toMatch(/Hollow/);
  expect(candleWords([], span)).toBeNull();
});
