/** The simulated market against what real ones do (wide bounds, fixed seeds). */
import {
  mean,
  median,
  quantile,
  sampleCorrelation,
  sampleKurtosis,
  standardDeviation,
} from "simple-statistics";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../domain/time.ts";
import { createMarket } from "./market.ts";

const LAST_MIDNIGHT = Date.parse("2026-05-22T00:00:00Z");
const DAYS = 365;

function expectBetween(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
}

function lagOne(values: readonly number[]): number {
  return sampleCorrelation(values.slice(1), values.slice(0, -1));
}

describe.each([1, 2])("seed %d", (seed) => {
  const market = createMarket(seed);
  const { bitcoin } = market.catalogue;
  const midnights = Array.from({ length: DAYS + 1 }, (_, i) => LAST_MIDNIGHT - (DAYS - i) * DAY_MS);
  const returnsOf = (coin: typeof bitcoin): number[] => {
    const logs = midnights.map((atMs) => Math.log(market.priceUsd(coin, atMs)));
    return logs.slice(1).map((log, i) => log - (logs[i] ?? log));
  };
  const bitcoinReturns = returnsOf(bitcoin);
  const tokens = market.catalogue
    .listedAt(LAST_MIDNIGHT)
    .filter(({ kind, listedAtMs }) => kind === "ai" && listedAtMs < (midnights[0] ?? 0) - DAY_MS)
    .map((coin) => {
      const returns = returnsOf(coin);
      const volumes = midnights.slice(1).map((atMs) => market.volume24hUsd(coin, atMs));
      const turnovers = volumes.map((volume, i) => volume / market.capUsd(coin, midnights[i + 1] ?? 0));
      const logVolumes = volumes.map(Math.log);
      const correlation = sampleCorrelation(returns, bitcoinReturns);
      return {
        coin,
        turnovers,
        daily: standardDeviation(returns),
        kurtosis: sampleKurtosis(returns),
        correlation,
        beta: (correlation * standardDeviation(returns)) / standardDeviation(bitcoinReturns),
        persistence: lagOne(logVolumes),
        volumeWithMove: sampleCorrelation(logVolumes, returns.map(Math.abs)),
        clustering: lagOne(returns.map(Math.abs)),
      };
    });

  it("moves Bitcoin by about 2 % a day, in regimes", () => {
    expectBetween(standardDeviation(bitcoinReturns), 0.015, 0.035);
    expectBetween(lagOne(bitcoinReturns.map(Math.abs)), 0, 0.5);
  });

  it("moves small AI tokens by about 6 % a day, with fat tails and clusters", () => {
    expectBetween(median(tokens.map(({ daily }) => daily)), 0.045, 0.085);
    expectBetween(median(tokens.map(({ kurtosis }) => kurtosis)), 1.5, 12);
    expectBetween(mean(tokens.map(({ clustering }) => clustering)), 0.05, 0.4);
  });

  it("lets them follow Bitcoin, but not closely", () => {
    expectBetween(median(tokens.map(({ beta }) => beta)), 0.9, 1.6);
    expectBetween(median(tokens.map(({ correlation }) => correlation)), 0.3, 0.7);
  });

  it("keeps volume for some days, and ties it loosely to moves", () => {
    expectBetween(median(tokens.map(({ persistence }) => persistence)), 0.55, 0.8);
    expectBetween(median(tokens.map(({ volumeWithMove }) => volumeWithMove)), 0.25, 0.6);
  });

  it("trades a twelfth of the cap on most days, and all of it on few", () => {
    const all = tokens.flatMap(({ turnovers }) => turnovers);
    expectBetween(median(all), 0.05, 0.15);
    expectBetween(all.filter((turnover) => turnover >= 1).length / all.length, 0.01, 0.06);
  });

  it("has many small caps, some large ones and some below a million", () => {
    const caps = tokens.map(({ coin }) => market.capUsd(coin, LAST_MIDNIGHT));
    expectBetween(median(caps), 5e6, 6e7);
    expectBetween(quantile(caps, 0.05), 5e4, 3e6);
    expectBetween(caps.filter((cap) => cap > 2.5e8).length / caps.length, 0.04, 0.25);
  });

  it("has tokens whose volume comes and goes without the price", () => {
    const washed = tokens.filter(({ coin }) => coin.oddities.washVenue);
    expect(washed.length).toBeGreaterThan(0);
    for (const { volumeWithMove } of washed) expect(Math.abs(volumeWithMove)).toBeLessThan(0.2);
  });
});
