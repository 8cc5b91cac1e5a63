import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { buildRecordedCoin, buildRecording } from "../../testing/recorded-coin.ts";
import type { ChangeWindow } from "../answers/change-window.ts";
import { changePercent } from "./change.ts";
import { momentOf } from "./quote.ts";
import type { RecordedCoin } from "./recording.ts";

function changeAt(coin: RecordedCoin, nowMs: number, window: ChangeWindow): number | null | undefined {
  const [quote] = momentOf(buildRecording([coin]), nowMs).quotes;
  return quote && changePercent(quote, window, "priceUsd");
}

it("goes from the price a window before to the last one", () => {
  const coin = buildRecordedCoin({ 0: 10, 23: 11, 24: 12 });
  expect(changeAt(coin, 24 * HOUR_MS, "24h")).toBeCloseTo(20, 10);
  expect(changeAt(coin, 24 * HOUR_MS, "1h")).toBeCloseTo((12 / 11 - 1) * 100, 10);
});

it("never looks at what came later", () => {
  const coin = buildRecordedCoin({ 0: 10, 24: 12, 25: 99 });
  expect(changeAt(coin, 24.9 * HOUR_MS, "24h")).toBeCloseTo(20, 10);
});

it("is unknown where the window begins before the first observation", () => {
  expect(changeAt(buildRecordedCoin({ 1: 10, 24: 12 }), 24 * HOUR_MS, "24h")).toBeNull();
});

it("is unknown for a coin that was first recorded a little late in the window", () => {
  expect(changeAt(buildRecordedCoin({ 0.25: 10, 24: 12 }), 24 * HOUR_MS, "24h")).toBeNull();
});

it("is unknown where the price of then is missing, or older than a step", () => {
  expect(changeAt(buildRecordedCoin({ 0: null, 24: 12 }), 24 * HOUR_MS, "24h")).toBeNull();
  expect(changeAt(buildRecordedCoin({ 9: 10, 34: 12 }), 34 * HOUR_MS, "24h")).toBeNull();
});

it("is unknown over windows that are shorter than the step", () => {
  const daily = buildRecordedCoin({ 0: 10, 24: 11, 48: 12 }, { stepMs: DAY_MS });
  expect(changeAt(daily, 48 * HOUR_MS, "1h")).toBeNull();
  expect(changeAt(daily, 48 * HOUR_MS, "24h")).toBeCloseTo((12 / 11 - 1) * 100, 10);
});

it("takes a reference a little late in the window, as of who looks once a day and never at the same minute", () => {
  const daily = (lateMs: number) => {
    const { observations, ...coin } = buildRecordedCoin({ 0: 10, 24: 11, 48: 12 }, { stepMs: DAY_MS });
    return {
      ...coin,
      observations: observations.map((point, i) =>
        i === 1 ? { ...point, atMs: point.atMs + lateMs } : point,
      ),
    };
  };
  expect(changeAt(daily(20 * MINUTE_MS), 48 * HOUR_MS, "24h")).toBeCloseTo((12 / 11 - 1) * 100, 10);
  expect(changeAt(daily(40 * MINUTE_MS), 48 * HOUR_MS, "24h")).toBeNull();
});

it("lets an observation of a series without a rhythm stand for two hours", () => {
  const irregular = (hour: number) => buildRecordedCoin({ [hour]: 10, 34: 12 }, { stepMs: null });
  expect(changeAt(irregular(8.5), 34 * HOUR_MS, "24h")).toBeCloseTo(20, 10);
  expect(changeAt(irregular(7.5), 34 * HOUR_MS, "24h")).toBeNull();
});

it("ends with the last observation, and is unknown once that says nothing about now", () => {
  const ended = buildRecordedCoin({ 0: 10, 23: 11, 24: 12 });
  expect(changeAt(ended, 34 * HOUR_MS, "24h")).toBeCloseTo(20, 10);
  expect(changeAt(ended, 37 * HOUR_MS, "24h")).toBeNull();
  expect(changeAt(ended, 26 * HOUR_MS, "1h")).toBeNull();
});
