import { expect, it } from "vitest";
import { HOUR_MS } from "../../domain/time.ts";
import { createPlayback, type PlaybackSettings } from "./playback.ts";

const SPAN = { fromMs: Date.UTC(2026, 4, 1), toMs: Date.UTC(2026, 4, 3) };
const START = Date.UTC(2026, 10, 22);

function playing(settings: PlaybackSettings) {
  const clock = { now: START, nowMs: () => clock.now };
  const playback = createPlayback(SPAN, settings, clock);
  if ("problem" in playback) throw new Error(playback.problem);
  return { clock, playback };
}

it("stands at the recording's end unless told otherwise", () => {
  const { clock, playback } = playing({ atMs: null, plays: false });
  clock.now += 5 * HOUR_MS;
  expect(playback.nowMs()).toBe(SPAN.toMs);
});

it("stands still at a moment", () => {
  const { clock, playback } = playing({ atMs: SPAN.fromMs + HOUR_MS, plays: false });
  clock.now += 5 * HOUR_MS;
  expect(playback.nowMs()).toBe(SPAN.fromMs + HOUR_MS);
});

it("plays from a moment at the pace of the clock, and stops at the recording's end", () => {
  const { clock, playback } = playing({ atMs: SPAN.fromMs, plays: true });
  expect(playback.nowMs()).toBe(SPAN.fromMs);
  clock.now += 5 * HOUR_MS;
  expect(playback.nowMs()).toBe(SPAN.fromMs + 5 * HOUR_MS);
  clock.now += 500 * HOUR_MS;
  expect(playback.nowMs()).toBe(SPAN.toMs);
});

it("does not go back behind its start when the clock does", () => {
  const { clock, playback } = playing({ atMs: SPAN.fromMs, plays: true });
  clock.now -= HOUR_MS;
  expect(playback.nowMs()).toBe(SPAN.fromMs);
});

it.each([SPAN.fromMs - 1, SPAN.toMs + 1])("refuses %i, which the recording does not hold", (atMs) => {
  const playback = createPlayback(SPAN, { atMs, plays: false }, { nowMs: () => START });
  expect(playback).toEqual({
    problem: expect.stringContaining("from 2026-05-01 00:00 UTC to 2026-05-03 00:00 UTC") as unknown,
  });
});
