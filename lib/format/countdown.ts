import { isWritable, UNKNOWN_TEXT } from "./unknown.ts";

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/** Time left, rounded up to the second: 0:45 · 4:05 · 1:02:03; 0:00 when it has passed, a dash when unknown. */
export function formatCountdown(leftMs: number | null): string {
  if (!isWritable(leftMs)) return UNKNOWN_TEXT;
  const seconds = Math.max(0, Math.ceil(leftMs / 1_000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = twoDigits(seconds % 60);
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${twoDigits(minutes % 60)}:${tail}`;
}
