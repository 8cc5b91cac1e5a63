import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { ANCHORS } from "./anchors.ts";
import type { Coin } from "./coin.ts";
import { createMarket, type Market } from "./market.ts";

const NOON = Date.parse("2026-05-22T12:00:00Z");

function coinOf(market: Market, id: string, atMs: number): Coin {
  const coin = market.catalogue.find(id, atMs);
  if (coin === null) throw new Error(`${id} is not listed`);
  return coin;
}

function fiveMinuteSteps(valueAt: (atMs: number) => number, fromMs: number, toMs: number): readonly number[] {
  const count = Math.round((toMs - fromMs) / (5 * MINUTE_MS));
  return Array.from({ length: count }, (_, i) =>
    Math.abs(Math.log(valueAt(fromMs + (i + 1) * 5 * MINUTE_MS) / valueAt(fromMs + i * 5 * MINUTE_MS))),
  );
}

it("is the same market whenever it is made from the same seed", () => {
  const [one, two] = [createMarket(5), createMarket(5)];
  for (const coin of one.catalogue.listedAt(NOON)) {
    const same = coinOf(two, coin.id, NOON);
    expect(two.priceUsd(same, NOON)).toBe(one.priceUsd(coin, NOON));
    expect(two.volume24hUsd(same, NOON)).toBe(one.volume24hUsd(coin, NOON));
  }
});

it("is another market with another seed", () => {
  const [one, two] = [createMarket(5), createMarket(6)];
  expect(two.priceUsd(coinOf(two, "near", NOON), NOON)).not.toBe(
    one.priceUsd(coinOf(one, "near", NOON), NOON),
  );
});

it("gives the same value at a moment whichever moments were asked before", () => {
  const moments = [0, 3, 400, 17, 90, 1, 365].map((days) => NOON - days * DAY_MS - 7 * MINUTE_MS);
  const [forward, backward] = [createMarket(2), createMarket(2)];
  const asked = (market: Market, order: readonly number[]): ReadonlyMap<number, number> => {
    const coin = coinOf(market, "akash-network", NOON);
    return new Map(
      order.map((atMs) => [atMs, market.priceUsd(coin, atMs) + market.volume24hUsd(coin, atMs)]),
    );
  };
  const values = asked(forward, moments);
  for (const [atMs, value] of asked(backward, moments.toReversed())) expect(value).toBe(values.get(atMs));
});

describe.each([1, 2, 3])("with seed %d", (seed) => {
  const market = createMarket(seed);

  it.each(ANCHORS)("$coinId runs through what is known of it", (anchor) => {
    const coin = coinOf(market, anchor.coinId, anchor.atMs);
    const price = market.priceUsd(coin, anchor.atMs);
    expect(price / anchor.priceUsd).toBeCloseTo(1, 12);
    if (anchor.change24h !== null) {
      expect(price / market.priceUsd(coin, anchor.atMs - DAY_MS) - 1).toBeCloseTo(anchor.change24h, 12);
    }
    if (anchor.volume24hUsd !== null) {
      expect(market.volume24hUsd(coin, anchor.atMs) / anchor.volume24hUsd).toBeCloseTo(1, 12);
    }
    if (anchor.marketCapUsd !== null) {
      expect(market.capUsd(coin, anchor.atMs) / anchor.marketCapUsd).toBeCloseTo(1, 12);
    }
  });

  it.each(ANCHORS)("$coinId passes its known figures without a leap", ({ coinId, atMs }) => {
    const coin = coinOf(market, coinId, atMs);
    for (const [valueAt, slack] of [
      [(ms: number) => market.priceUsd(coin, ms), 3],
      [(ms: number) => market.volume24hUsd(coin, ms), 3],
    ] as const) {
      const around = fiveMinuteSteps(valueAt, atMs - HOUR_MS, atMs + HOUR_MS);
      const usual = fiveMinuteSteps(valueAt, atMs - 3 * DAY_MS, atMs + 3 * DAY_MS).toSorted((a, b) => a - b);
      expect(Math.max(...around)).toBeLessThan(slack * (usual[Math.floor(0.95 * usual.length)] ?? 0));
    }
  });
});

it("moves continuously within the day and across midnight", () => {
  const market = createMarket(1);
  for (const id of ["bitcoin", "grass", "virtual-protocol"]) {
    const coin = coinOf(market, id, NOON);
    for (const atMs of [NOON, NOON + 12 * HOUR_MS, NOON + 5 * HOUR_MS + 1234]) {
      expect(Math.abs(Math.log(market.priceUsd(coin, atMs + 1) / market.priceUsd(coin, atMs)))).toBeLessThan(
        1e-5,
      );
      expect(
        Math.abs(Math.log(market.volume24hUsd(coin, atMs + 1) / market.volume24hUsd(coin, atMs))),
      ).toBeLessThan(1e-5);
    }
  }
});

it("keeps a dollar token near a dollar", () => {
  const market = createMarket(1);
  const coin = coinOf(market, "tether", NOON);
  for (let day = 0; day < 300; day++) expect(market.priceUsd(coin, NOON - day * DAY_MS)).toBeCloseTo(1, 1.7);
});
