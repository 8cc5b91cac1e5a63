import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { createAllTimeExtremes, dayExtremes } from "./extremes.ts";
import { createMarket } from "./market.ts";

const NOW = Date.parse("2026-11-22T15:00:00Z");
const market = createMarket(1);
const allTimeOf = createAllTimeExtremes(market);
const coins = market.catalogue.listedAt(NOW).filter(({ listedAtMs }) => listedAtMs < NOW - DAY_MS);

it("spans all hourly prices of the last day, and is one of them", () => {
  for (const coin of coins.slice(0, 40)) {
    const prices = Array.from({ length: 25 }, (_, hour) => market.priceUsd(coin, NOW - hour * HOUR_MS));
    const day = dayExtremes(market, coin, NOW);
    expect(day?.high.priceUsd).toBe(Math.max(...prices));
    expect(day?.low.priceUsd).toBe(Math.min(...prices));
  }
});

it("knows no last day of a coin that is younger", () => {
  const young = coins.toSorted((a, b) => b.listedAtMs - a.listedAtMs)[0];
  if (young === undefined) throw new Error("no coin is listed");
  expect(dayExtremes(market, young, young.listedAtMs + DAY_MS - 1)).toBeNull();
  expect(dayExtremes(market, young, young.listedAtMs + DAY_MS)).not.toBeNull();
});

it("lies outside of every daily price since the listing, and of the last day", () => {
  for (const coin of coins.slice(-60)) {
    const { high, low } = allTimeOf(coin, NOW);
    const day = dayExtremes(market, coin, NOW);
    expect(high.priceUsd).toBeGreaterThanOrEqual(day?.high.priceUsd ?? Infinity);
    expect(low.priceUsd).toBeLessThanOrEqual(day?.low.priceUsd ?? 0);
    for (let atMs = Math.floor(NOW / DAY_MS) * DAY_MS; atMs >= coin.listedAtMs; atMs -= DAY_MS) {
      expect(high.priceUsd).toBeGreaterThanOrEqual(market.priceUsd(coin, atMs));
      expect(low.priceUsd).toBeLessThanOrEqual(market.priceUsd(coin, atMs));
    }
    expect(high.atMs).toBeGreaterThanOrEqual(coin.listedAtMs);
  }
});

it("gives a later high once there is one, and never a lower one", () => {
  for (const coin of coins.slice(0, 40)) {
    const before = createAllTimeExtremes(market)(coin, NOW - 100 * DAY_MS);
    expect(allTimeOf(coin, NOW).high.priceUsd).toBeGreaterThanOrEqual(before.high.priceUsd);
  }
});
