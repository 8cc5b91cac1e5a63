/** Moments in a time zone, which is always named. */
import { UNKNOWN_TEXT } from "./unknown.ts";
import { type TimeZone, wallClockMs, zoneName } from "./wall-clock.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `22 May 2026, 08:40 UTC`; a dash when unknown. */
export function formatMoment(atMs: number | null, timeZone: TimeZone): string {
  if (atMs === null || Number.isNaN(new Date(atMs).getTime())) return UNKNOWN_TEXT;
  const wall = new Date(wallClockMs(atMs, timeZone));
  return `${dayAndMonth(wall)} ${wall.getUTCFullYear()}, ${clockOf(wall)} ${zoneName(atMs, timeZone)}`;
}

/** `22 May, 08:40 UTC`, for a moment of the last weeks. */
export function formatRecentMoment(atMs: number, timeZone: TimeZone): string {
  const wall = new Date(wallClockMs(atMs, timeZone));
  return `${dayAndMonth(wall)}, ${clockOf(wall)} ${zoneName(atMs, timeZone)}`;
}

/** `22 May`, for an axis that says its zone elsewhere. */
export function formatDay(atMs: number, timeZone: TimeZone): string {
  return dayAndMonth(new Date(wallClockMs(atMs, timeZone)));
}

function dayAndMonth(wall: Date): string {
  return `${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()] ?? ""}`;
}

function clockOf(wall: Date): string {
  return [wall.getUTCHours(), wall.getUTCMinutes()].map((count) => String(count).padStart(2, "0")).join(":");
}
