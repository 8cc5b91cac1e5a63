/** The paths of one coin: its activity, and its own part of the log price. */
import { keyOf } from "../noise/hash.ts";
import { createActivity } from "./activity.ts";
import { dayOf } from "./calendar.ts";
import type { Coin } from "./coin.ts";
import { createOwnPath } from "./own-path.ts";

/** How much a busy day moves the price: exponent of volume in volatility. */
const VOLUME_IN_VOLATILITY = 0.5;

export interface CoinPaths {
  readonly key: number;
  /** First day of the paths: the day before the listing, or the market's first. */
  readonly firstDay: number;
  /** What ln volume of a day adds to its mean. */
  activity(day: number): number;
  /** The coin's own part of its log price. */
  own(atMs: number): number;
}

export function createCoinPaths(seed: number, coin: Coin): CoinPaths {
  const key = keyOf(seed, coin.id);
  const listingDay = dayOf(coin.listedAtMs);
  const firstDay = Math.max(0, listingDay - 1);
  const activity = createActivity(
    keyOf(key, "activity"),
    {
      spread: coin.volume.spread,
      spikesPerYear: coin.volume.spikesPerYear,
      launchDay: listingDay > 0 ? listingDay : null,
    },
    firstDay,
  );
  const { dailyVol, reversionDays, jumpsPerYear } = coin.price;
  const exponent = coin.volume.movesPrice ? VOLUME_IN_VOLATILITY : 0;
  const own = createOwnPath(
    keyOf(key, "own"),
    { dailyVol, reversionDays, jumpsPerYear, volFactor: (day) => Math.exp(exponent * activity(day)) },
    firstDay,
  );
  return { key, firstDay, activity, own };
}
