/** The real time. Its timers keep no process alive. */
import { setTimeout } from "node:timers/promises";
import type { Clock } from "../domain/time.ts";

/** The longest delay that a timer of Node can hold; a longer one would end at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (ms, signal) =>
    setTimeout(Math.min(ms, MAX_DELAY_MS), undefined, { ref: false, ...(signal ? { signal } : {}) }),
};
