import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { dailyTurnovers } from "./daily-turnovers.ts";

const at = (hours: number, volume24hUsd: number | null, marketCapUsd: number | null) => ({
  atMs: hours * HOUR_MS,
  priceUsd: 1,
  marketCapUsd,
  volume24hUsd,
});

it("is the last point of the day that has both amounts", () => {
  const series = [at(10, 5, 10), at(20, 6, 10), at(23, 7, null), at(24.1, 9, 10)];
  expect(dailyTurnovers(series, DAY_MS + HOUR_MS)).toEqual([{ dayEndMs: DAY_MS, turnover: 0.6 }]);
});

it("no volume is a turnover of zero, an unknown or empty cap none", () => {
  const series = [at(10, 0, 10), at(30, null, 10), at(60, 5, 0)];
  expect(dailyTurnovers(series, 3 * DAY_MS)).toEqual([{ dayEndMs: DAY_MS, turnover: 0 }]);
});
