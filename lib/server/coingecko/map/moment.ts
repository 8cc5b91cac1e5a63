/** CoinGecko's three ways to write a moment, as milliseconds since 1970. */

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO 8601 moment with its offset; null when there is none or it cannot be read. */
export function isoMs(text: string | null | undefined): number | null {
  if (text === null || text === undefined || !ISO_MOMENT.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

/** Seconds since 1970; null when there are none or they are not after 1970. */
export function secondsMs(seconds: number | null | undefined): number | null {
  if (seconds === null || seconds === undefined) return null;
  return isMomentMs(seconds * 1000) ? seconds * 1000 : null;
}

/** True for milliseconds that a calendar can show, after 1970. */
export function isMomentMs(ms: number): boolean {
  return ms > 0 && !Number.isNaN(new Date(ms).getTime());
}

/** A calendar day `YYYY-MM-DD`, or null. */
export function isoDate(text: string | null | undefined): string | null {
  if (text === null || text === undefined || !ISO_DATE.test(text)) return null;
  const ms = Date.parse(text);
  const exists = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
  return exists ? text : null;
}
