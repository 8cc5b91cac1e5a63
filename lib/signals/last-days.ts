import { DAY_MS } from "../domain/time.ts";

/**
 * What belongs to the given number of UTC days, the last of which ends at `lastDayEndMs`. A missing day brings no
 * earlier one in.
 */
export function lastDays<Dated extends { readonly dayEndMs: number }>(
  dated: readonly Dated[],
  days: number,
  lastDayEndMs: number,
): readonly Dated[] {
  const fromMs = lastDayEndMs - days * DAY_MS;
  return dated.filter(({ dayEndMs }) => dayEndMs > fromMs && dayEndMs <= lastDayEndMs);
}
