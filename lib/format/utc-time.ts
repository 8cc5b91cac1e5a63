/** Moments in UTC, always named as such. */
import { UNKNOWN_TEXT } from "./unknown.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

function clockOf(at: Date): string {
  return `${twoDigits(at.getUTCHours())}:${twoDigits(at.getUTCMinutes())} UTC`;
}

/** 22 May 2026, 08:40 UTC; a dash when unknown. */
export function formatUtc(atMs: number | null): string {
  const at = new Date(atMs ?? Number.NaN);
  const month = MONTHS[at.getUTCMonth()];
  if (month === undefined) return UNKNOWN_TEXT;
  return `${at.getUTCDate()} ${month} ${at.getUTCFullYear()}, ${clockOf(at)}`;
}

/** 08:40 UTC; a dash when unknown. */
export function formatClockUtc(atMs: number | null): string {
  const at = new Date(atMs ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? UNKNOWN_TEXT : clockOf(at);
}
