/** Traded amounts as a function of (seed, coin, time): the sum over the 24 hours before, in USD. */
import { DAY_MS } from "../../domain/time.ts";
import { cumulativeShare } from "../noise/cascade.ts";
import { keyOf } from "../noise/hash.ts";
import { createActivity } from "./activity.ts";
import { knownVolumes } from "./anchors.ts";
import { bridgedCorrection } from "./bridged-correction.ts";
import { dayOf, shareOfDay, startOfDayMs } from "./calendar.ts";
import type { Coin } from "./coin.ts";
import type { CoinPaths } from "./coin-paths.ts";
import type { Prices } from "./price.ts";

/** How long a known volume that the path would have missed is felt: a spell of activity, not a new level. */
const FADE_MS = 2 * DAY_MS;
/** How far volume follows the price's distance from its level. */
const PRICE_IN_VOLUME = 0.7;
/** What a day's move adds to ln volume, per daily volatility, up to a bound. */
const MOVE_IN_VOLUME = 0.22;
const LARGEST_MOVE = 4;
const WHOLE_MARKET = { spread: 0.22, spikesPerYear: 3, launchDay: null };

export type Volumes = (coin: Coin, atMs: number) => number;

/** The trailing 24-hour volume of a market's coins; it moves smoothly, one day's trades entering as the other's leave. */
export function createVolumes(
  seed: number,
  prices: Prices,
  pathsOf: (coin: Coin) => CoinPaths,
  typicalCapUsd: (coin: Coin) => number,
): Volumes {
  const wholeMarket = createActivity(keyOf(seed, "whole-market"), WHOLE_MARKET, 0);
  const amounts = new Map<string, Map<number, number>>();
  const corrections = new Map<string, (atMs: number) => number>();

  function computeAmount(coin: Coin, day: number): number {
    if (day < 0 || day < dayOf(coin.listedAtMs)) return 0;
    const deviation = prices.deviation(coin, startOfDayMs(day));
    const move = Math.abs(prices.deviation(coin, startOfDayMs(day + 1)) - deviation) / coin.price.dailyVol;
    const market = coin.volume.movesPrice
      ? wholeMarket(day) + MOVE_IN_VOLUME * (Math.min(move, LARGEST_MOVE) - 1)
      : 0;
    const logs = PRICE_IN_VOLUME * deviation + pathsOf(coin).activity(day) + market;
    return coin.volume.medianTurnover * typicalCapUsd(coin) * Math.exp(logs);
  }

  /** What is traded during a UTC day. */
  function amountOf(coin: Coin, day: number): number {
    let days = amounts.get(coin.id);
    if (days === undefined) amounts.set(coin.id, (days = new Map<number, number>()));
    let amount = days.get(day);
    if (amount === undefined) days.set(day, (amount = computeAmount(coin, day)));
    return amount;
  }

  function uncorrected(coin: Coin, atMs: number): number {
    const day = dayOf(atMs);
    const share = shareOfDay(atMs);
    const { key } = pathsOf(coin);
    const left = amountOf(coin, day - 1) * (1 - cumulativeShare(key, day - 1, share));
    return left + amountOf(coin, day) * cumulativeShare(key, day, share);
  }

  function correctionOf(coin: Coin): (atMs: number) => number {
    let correction = corrections.get(coin.id);
    if (correction === undefined) {
      const knots = knownVolumes(coin.id).map(({ atMs, value }) => ({
        atMs,
        residual: Math.log(value / uncorrected(coin, atMs)),
      }));
      correction = bridgedCorrection(knots, FADE_MS);
      corrections.set(coin.id, correction);
    }
    return correction;
  }

  return (coin, atMs) => uncorrected(coin, atMs) * Math.exp(correctionOf(coin)(atMs));
}
