/** What the clocks of a time zone show at a moment. UTC takes no table of zones, so that server and browser agree on it to the letter. */

/** A zone's name as the runtime knows it, such as `Europe/Berlin`. */
export type TimeZone = string;

export const UTC: TimeZone = "UTC";

/** British names first (CEST, BST), American ones for the zones that have none (EDT, PST). */
const NAMING_LOCALES = ["en-GB", "en-US"] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: TimeZone, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
    timeZoneName: "short",
  });
  formats.set(key, made);
  return made;
}

function partsAt(atMs: number, timeZone: TimeZone, locale: string): ReadonlyMap<string, string> {
  return new Map(
    formatFor(timeZone, locale)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, value]),
  );
}

/** The moment at which clocks in UTC show what clocks in the zone show at `atMs`, to the second; NaN stays NaN. */
export function wallClockMs(atMs: number, timeZone: TimeZone): number {
  if (timeZone === UTC || Number.isNaN(new Date(atMs).getTime())) return atMs;
  const parts = partsAt(atMs, timeZone, "en-GB");
  const field = (name: string) => Number(parts.get(name));
  return Date.UTC(
    field("year"),
    field("month") - 1,
    field("day"),
    field("hour"),
    field("minute"),
    field("second"),
  );
}

/** The zone's short name at the moment: UTC, CEST, EDT, UTC+9. `atMs` must be a moment. */
export function zoneName(atMs: number, timeZone: TimeZone): string {
  if (timeZone === UTC) return UTC;
  const names = NAMING_LOCALES.map(
    (locale) => partsAt(atMs, timeZone, locale).get("timeZoneName") ?? timeZone,
  );
  const spoken = names.find((name) => !/^GMT[+-]/.test(name)) ?? names[0] ?? timeZone;
  return spoken.replace(/^GMT(?=[+-])/, "UTC").replace("-", "−");
}
