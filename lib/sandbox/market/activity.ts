/** How busy a coin's market is, day by day: what ln volume adds to its mean. */
import { gaussian, uniform } from "../noise/hash.ts";

/** Day-to-day autocorrelation of ln volume. */
const PERSISTENCE = 0.75;
/** A fresh listing is traded more than it will be later. */
const LAUNCH_BOOST = 1.3;
const LAUNCH_DAYS = 12;

export interface ActivityModel {
  readonly spread: number;
  readonly spikesPerYear: number;
  /** Day of listing, null where that was long ago. */
  readonly launchDay: number | null;
}

interface Spike {
  readonly height: number;
  readonly days: number;
  readonly startDay: number;
}

/** A spell of extra volume of one to five days, weakening as it lasts. */
function spikeStartingOn(key: number, day: number, perYear: number): Spike | null {
  if (uniform(key, day, 1) >= perYear / 365) return null;
  return {
    height: 0.8 + 1.8 * uniform(key, day, 2),
    days: 1 + Math.floor(5 * uniform(key, day, 3)),
    startDay: day,
  };
}

function spikeHeight(spike: Spike | null, day: number): number {
  if (spike === null) return 0;
  const age = day - spike.startDay;
  return age < spike.days ? spike.height * (1 - (0.6 * age) / spike.days) : 0;
}

/** The deviation of ln volume on a day, from `firstDay` on: an AR(1) process with spikes; computed as far as asked and kept. */
export function createActivity(key: number, model: ActivityModel, firstDay: number): (day: number) => number {
  const values: number[] = [];
  const innovation = model.spread * Math.sqrt(1 - PERSISTENCE ** 2);
  let level = model.spread * gaussian(key, firstDay - 1);
  let spike: Spike | null = null;
  return (day) => {
    for (let next = firstDay + values.length; next <= day; next++) {
      level = PERSISTENCE * level + innovation * gaussian(key, next);
      spike = spikeStartingOn(key, next, model.spikesPerYear) ?? spike;
      const age = model.launchDay === null ? Infinity : Math.max(0, next - model.launchDay);
      values.push(level + spikeHeight(spike, next) + LAUNCH_BOOST * Math.exp(-age / LAUNCH_DAYS));
    }
    return values[day - firstDay] ?? 0;
  };
}
