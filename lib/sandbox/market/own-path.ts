/** The part of a log price that is the coin's own: daily returns with volatility regimes, fat tails and jumps, and a path within the day. */
import { brownianBridge } from "../noise/brownian-bridge.ts";
import { gaussian, keyOf, uniform } from "../noise/hash.ts";
import { dayOf, shareOfDay } from "./calendar.ts";

const REGIME_PERSISTENCE = 0.92;
const REGIME_SPREAD = 0.42;
/** Spread of the lognormal factor that makes single days wilder or calmer than their regime. */
const TAIL_SPREAD = 0.34;
const JUMP_SIZE = 4;
/** A jump takes about half an hour. */
const JUMP_SHARE_OF_DAY = 0.02;

export interface OwnPathModel {
  readonly dailyVol: number;
  readonly reversionDays: number;
  readonly jumpsPerYear: number;
  /** Factor on the volatility of a day, such as for its volume. */
  volFactor(day: number): number;
}

/** Rises from 0 to 1 between `start` and `start + width`, smoothly. */
function smoothStep(x: number, start: number, width: number): number {
  const s = Math.min(1, Math.max(0, (x - start) / width));
  return s * s * (3 - 2 * s);
}

/**
 * The deviation of a log price from its level, at any moment from the start of `firstDay` on. Days are computed as far as asked
 * and kept; within a day the path is a Brownian bridge between the two midnights, with the day's jump at its own time.
 */
export function createOwnPath(key: number, model: OwnPathModel, firstDay: number): (atMs: number) => number {
  const atMidnight: number[] = [];
  const vols: number[] = [];
  const jumps: number[] = [];
  const regimeKey = keyOf(key, "regime");
  const jumpKey = keyOf(key, "jump");
  const bridgeKey = keyOf(key, "bridge");
  const keep = 1 - 1 / model.reversionDays;
  let regime = REGIME_SPREAD * gaussian(regimeKey, firstDay - 1);
  let deviation = 0.5 * model.dailyVol * Math.sqrt(model.reversionDays) * gaussian(key, firstDay - 1);

  function compute(day: number): void {
    regime =
      REGIME_PERSISTENCE * regime +
      REGIME_SPREAD * Math.sqrt(1 - REGIME_PERSISTENCE ** 2) * gaussian(regimeKey, day);
    const tail = Math.exp(TAIL_SPREAD * gaussian(key, day, 2) - TAIL_SPREAD ** 2);
    const vol = model.dailyVol * Math.exp(regime - REGIME_SPREAD ** 2) * model.volFactor(day) * tail;
    const jump =
      uniform(jumpKey, day) < model.jumpsPerYear / 365
        ? JUMP_SIZE * model.dailyVol * gaussian(jumpKey, day, 1)
        : 0;
    atMidnight.push(deviation);
    vols.push(vol);
    jumps.push(jump);
    deviation = keep * deviation + vol * gaussian(key, day, 1) + jump;
  }

  return (atMs) => {
    const day = dayOf(atMs);
    const index = day - firstDay;
    while (atMidnight.length <= index + 1) compute(firstDay + atMidnight.length);
    const start = atMidnight[index] ?? 0;
    const share = shareOfDay(atMs);
    if (share === 0) return start;
    const end = atMidnight[index + 1] ?? 0;
    const jump = jumps[index] ?? 0;
    const jumped =
      jump === 0 ? 0 : jump * smoothStep(share, 0.95 * uniform(jumpKey, day, 2), JUMP_SHARE_OF_DAY);
    return (
      start +
      share * (end - start - jump) +
      (vols[index] ?? 0) * brownianBridge(bridgeKey, day, share) +
      jumped
    );
  };
}
