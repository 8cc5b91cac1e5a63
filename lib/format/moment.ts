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

/** `22 May 2026`. */
export function formatDate(atMs: number, timeZone: TimeZone): string {
  const wall = new Date(wallClockMs(atMs, timeZone));
  return `${dayAndMonth(wall)} ${wall.getUTCFullYear()}`;
}

/** `22 May`, for an axis that says its zone elsewhere. */
export function formatDay(atMs: number, timeZone: TimeZone): string {
  return dayAndMonth(new Date(wallClockMs(atMs, timeZone)));
}

/** `08:40`, for an axis that says its zone elsewhere. */
export function formatClock(atMs: number, timeZone: TimeZone): string {
  return clockOf(new Date(wallClockMs(atMs, timeZone)));
}

/** `May`, and the year in place of January: for an axis of months. */
export function formatMonth(atMs: number, timeZone: TimeZone): string {
  const wall = new Date(wallClockMs(atMs, timeZone));
  return wall.getUTCMonth() === 0 ? String(wall.getUTCFullYear()) : (MONTHS[wall.getUTCMonth()] ?? "");
}

function dayAndMonth(wall: Date): string {
  return `${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()] ?? ""}`;
}

function clockOf(wall: Date): string {
  return [wall.getUTCHours(), wall.getUTCMinutes()].map((count) => String(count).padStart(2, "0")).join(":");
}
