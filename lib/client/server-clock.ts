/**
 * The server's time in the browser, so that ages are right where the visitor's clock is not.
 */
import { SECOND_MS } from "../domain/time.ts";

/** The `Date` header has whole seconds, and the answer was some time on its way: less than this is noise. */
const NOISE_MS = 2 * SECOND_MS;

/** How far the server's clock is ahead of ours by its `Date` header; zero when they agree or nothing is known. */
export function clockOffsetMs(dateHeader: string | null, receivedAtMs: number): number {
  const serverMs = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(serverMs)) return 0;
  const offsetMs = serverMs + SECOND_MS / 2 - receivedAtMs;
  return Math.abs(offsetMs) <= NOISE_MS ? 0 : offsetMs;
}

let offsetMs = 0;

/** Learns the offset from an answer that has just arrived. */
export function noteServerDate(dateHeader: string | null, receivedAtMs: number): void {
  if (dateHeader !== null) offsetMs = clockOffsetMs(dateHeader, receivedAtMs);
}

/** The server's time as far as we know it. */
export function serverNowMs(): number {
  return Date.now() + offsetMs;
}

/** A moment of the server's clock on ours. */
export function toBrowserMs(serverMs: number): number {
  return serverMs - offsetMs;
}

/** A moment of our clock on the server's. */
export function toServerMs(browserMs: number): number {
  return browserMs + offsetMs;
}
