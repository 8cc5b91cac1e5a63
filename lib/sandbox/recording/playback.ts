/** When a recorded market is seen: at a moment that stands still, or playing from one. */
import type { Recording } from "./recording.ts";

export interface PlaybackSettings {
  /** The moment it stands at or plays from; null for the recording's end. */
  readonly atMs: number | null;
  /** Whether it goes on from there at the pace of the clock, up to the recording's end. */
  readonly plays: boolean;
}

export interface Playback {
  readonly atMs: number;
  readonly plays: boolean;
  /** The market's time. */
  nowMs(): number;
}

/** The moment as `2026-05-04 06:00 UTC`. */
export function utcMinute(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** The playback of a recording from the clock's present on, or what is wrong with the settings. */
export function createPlayback(
  { fromMs, toMs }: Pick<Recording, "fromMs" | "toMs">,
  settings: PlaybackSettings,
  clock: { nowMs(): number },
): Playback | { readonly problem: string } {
  const { plays } = settings;
  const atMs = settings.atMs ?? toMs;
  if (atMs < fromMs || atMs > toMs) {
    const problem = `RECORDING_AT: ${utcMinute(atMs)} lies outside the recording, which goes from ${utcMinute(fromMs)} to ${utcMinute(toMs)}.`;
    return { problem };
  }
  const startedMs = clock.nowMs();
  return {
    atMs,
    plays,
    nowMs: plays ? () => Math.min(toMs, atMs + Math.max(0, clock.nowMs() - startedMs)) : () => atMs,
  };
}
