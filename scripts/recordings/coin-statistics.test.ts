import { expect, it } from "vitest";
import { DAY_MS } from "../../lib/domain/time.ts";
import { buildRecordedCoin } from "../../lib/testing/recorded-coin.ts";
import { coinStatistics } from "./coin-statistics.ts";

const DAYS = 70;
const END = Date.UTC(2026, 4, 11);

/** A close a day, each day's log return a multiple of the same zigzag. */
function dailyCoin(id: string, multiple: number) {
  let log = 0;
  const observations = Array.from({ length: DAYS + 1 }, (_, day) => {
    log += multiple * (day % 2 === 0 ? 0.03 : -0.02);
    return {
      atMs: END - (DAYS - day) * DAY_MS,
      priceUsd: Math.exp(log),
      marketCapUsd: null,
      volume24hUsd: null,
    };
  });
  return buildRecordedCoin({}, { id, stepMs: DAY_MS, observations });
}

it("measures each coin against the recording's Bitcoin, on daily samples", () => {
  const statistics = coinStatistics({ coins: [dailyCoin("bitcoin", 1), dailyCoin("twice", 2)] });
  expect(statistics.get("twice")).toMatchObject({ n60: 60, n180: DAYS });
  expect(statistics.get("twice")?.beta60).toBeCloseTo(2, 9);
  expect(statistics.get("twice")?.correlation60).toBeCloseTo(1, 9);
});

it("has no figure against Bitcoin in a recording without it, and all others", () => {
  const alone = coinStatistics({ coins: [dailyCoin("alone", 1)] }).get("alone");
  expect(alone).toMatchObject({ beta60: null, correlation180: null, n60: 0 });
  expect(alone?.realisedVol30d).toBeGreaterThan(0);
  expect(alone?.efficiency30).toBeGreaterThan(0);
  expect(alone?.maxDrawdown).toBeLessThan(0);
});
