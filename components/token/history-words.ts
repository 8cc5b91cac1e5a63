/** A reading of the chart, the span and the section's name in words. */
import type { ReadingWords } from "@/components/charts/chart-reader";
import type { ChartRange, ChartSpan } from "@/lib/domain/history";
import { formatDate, formatDay, formatMoment } from "@/lib/format/moment";
import { formatPriceUsd } from "@/lib/format/price";
import type { WriteValue } from "@/lib/format/resolution";
import { type TimeZone, UTC } from "@/lib/format/wall-clock";
import { candleCut, type ShownSpan } from "./candle-words";

const RANGE_WORDS: Readonly<Record<ChartRange, string>> = {
  "24h": "24 hours",
  "7d": "7 days",
  "30d": "30 days",
  "90d": "90 days",
  "1y": "1 year",
};

/** “7 days”, “1 Apr – 22 May 2026”: both days are included, and a year is said once. */
export function spanWords(span: ChartSpan): string {
  if (typeof span === "string") return RANGE_WORDS[span];
  const lastMs = span.toMs - 1;
  const [first, last] = [formatDate(span.fromMs, UTC), formatDate(lastMs, UTC)];
  if (first === last) return first;
  const isOneYear = new Date(span.fromMs).getUTCFullYear() === new Date(lastMs).getUTCFullYear();
  return `${isOneYear ? formatDay(span.fromMs, UTC) : first} – ${last}`;
}

/** The moment, then each figure with the name of its line; of a candle its four prices. `resolution` as in `lib/format/resolution.ts`. */
export function readingWords(
  format: WriteValue,
  resolution: number,
  span: ShownSpan,
  timeZone: TimeZone,
): ReadingWords {
  return ({ atMs, figures, candle, words }) => {
    const noted = words === null ? [] : [{ text: words }];
    if (candle !== null) {
      const { startMs, endMs, openUsd, highUsd, lowUsd, closeUsd } = candle;
      const named = { open: openUsd, high: highUsd, low: lowUsd, close: closeUsd };
      const moment = `${formatMoment(startMs, timeZone)} to ${formatMoment(endMs, timeZone)}`;
      const cut = candleCut(candle, span, timeZone);
      return [
        { text: cut === null ? moment : `${moment}, ${cut}` },
        ...Object.entries(named).map(([name, price]) => ({
          text: `${name} ${formatPriceUsd(price, resolution)}`,
        })),
        ...noted,
      ];
    }
    return [
      { text: formatMoment(atMs, timeZone) },
      ...figures.map(({ label, colour, value }) => ({
        text: `${label} ${format(value, resolution)}`.trim(),
        colour,
      })),
      ...noted,
    ];
  };
}
