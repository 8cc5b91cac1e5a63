import { valueAt } from "./value-at.ts";

/**
 * P(t) / P(t − span) − 1, each the last known price at or before its moment and not older than `maxAgeMs` there. Null when
 * either is unknown. Points are oldest first.
 */
export function changeOver(
  points: readonly { readonly atMs: number; readonly priceUsd: number | null }[],
  atMs: number,
  spanMs: number,
  maxAgeMs: number,
): number | null {
  const end = valueAt(points, atMs, maxAgeMs);
  const start = valueAt(points, atMs - spanMs, maxAgeMs);
  return end === null || start === null ? null : end.priceUsd / start.priceUsd - 1;
}
