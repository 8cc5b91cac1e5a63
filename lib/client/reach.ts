/** Whether our server answers this browser. Where it does not, the service worker may have given an earlier answer in its place. */
import { createHeld } from "./held.ts";

/** Since when it has not been reached, by this browser's clock; null while it is, and before anything has been asked. */
export const lostSinceMs = createHeld<number | null>(null);

/** Told of every answer, and of every question that got none. */
export function noteReach(isReached: boolean, nowMs: number): void {
  lostSinceMs.set(isReached ? null : (lostSinceMs.read() ?? nowMs));
}

export function isServerReached(): boolean {
  return lostSinceMs.read() === null;
}
