/** Highest and lowest prices: of the last 24 hours, and of all time as far as the simulated history goes. */
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { keyOf, uniform } from "../noise/hash.ts";
import { dayOf, FIRST_DAY_MS, startOfDayMs } from "./calendar.ts";
import type { Coin } from "./coin.ts";
import type { Market } from "./market.ts";

/** Daily volatility at which the past before the simulated history was as wild as drawn; calmer coins had a calmer past. */
const TYPICAL_VOL = 0.045;

export interface Extreme {
  readonly priceUsd: number;
  readonly atMs: number;
}

export interface Extremes {
  readonly high: Extreme;
  readonly low: Extreme;
}

function widened(extremes: Extremes, point: Extreme): Extremes {
  return {
    high: point.priceUsd > extremes.high.priceUsd ? point : extremes.high,
    low: point.priceUsd < extremes.low.priceUsd ? point : extremes.low,
  };
}

/** High and low of the 24 hours before, hour by hour; null for a coin that is younger. */
export function dayExtremes(market: Market, coin: Coin, atMs: number): Extremes | null {
  if (atMs - DAY_MS < coin.listedAtMs) return null;
  const now = { priceUsd: market.priceUsd(coin, atMs), atMs };
  let extremes: Extremes = { high: now, low: now };
  for (let hour = 1; hour <= 24; hour++) {
    const then = atMs - hour * HOUR_MS;
    extremes = widened(extremes, { priceUsd: market.priceUsd(coin, then), atMs: then });
  }
  return extremes;
}

/** What a coin listed before the simulated history had been through by then. */
function beforeHistory(market: Market, coin: Coin): Extremes {
  const key = keyOf(keyOf(market.seed, coin.id), "before");
  const start = market.priceUsd(coin, FIRST_DAY_MS);
  const span = FIRST_DAY_MS - coin.listedAtMs;
  const reach = coin.price.dailyVol / TYPICAL_VOL;
  const whenMs = (i: number): number => Math.round(coin.listedAtMs + span * uniform(key, i));
  return {
    high: { priceUsd: start * Math.exp(reach * (0.4 + 2 * uniform(key, 1))), atMs: whenMs(2) },
    low: { priceUsd: start * Math.exp(-reach * (0.4 + 2 * uniform(key, 3))), atMs: whenMs(4) },
  };
}

/** The extremes of all time, from daily prices; those until yesterday are kept per coin. */
export function createAllTimeExtremes(market: Market): (coin: Coin, atMs: number) => Extremes {
  const kept = new Map<string, { readonly day: number; readonly extremes: Extremes }>();

  function untilDay(coin: Coin, day: number): Extremes {
    const known = kept.get(coin.id);
    if (known?.day === day) return known.extremes;
    const firstMs = Math.max(coin.listedAtMs, FIRST_DAY_MS);
    const listing = { priceUsd: market.priceUsd(coin, firstMs), atMs: firstMs };
    let extremes =
      coin.listedAtMs < FIRST_DAY_MS ? beforeHistory(market, coin) : { high: listing, low: listing };
    for (let next = dayOf(firstMs) + 1; next <= day; next++) {
      const atMs = startOfDayMs(next);
      extremes = widened(extremes, { priceUsd: market.priceUsd(coin, atMs), atMs });
    }
    kept.set(coin.id, { day, extremes });
    return extremes;
  }

  return (coin, atMs) => {
    const extremes = untilDay(coin, dayOf(atMs));
    const lastDay = dayExtremes(market, coin, atMs);
    const withDay = lastDay === null ? extremes : widened(widened(extremes, lastDay.high), lastDay.low);
    return widened(withDay, { priceUsd: market.priceUsd(coin, atMs), atMs });
  };
}
