/** What a token's chart can show: its name, its values, and how they are written. */

import type { SeriesPoint } from "@/lib/domain/series";
import type { ChartFigure } from "@/lib/domain/token-view";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { decimalsFor, type WriteValue } from "@/lib/format/resolution";
import { UNKNOWN_TEXT } from "@/lib/format/unknown";
import { turnover } from "@/lib/signals/turnover";

export interface HistoryFigure {
  readonly label: string;
  /** At the start of a sentence. */
  readonly title: string;
  readonly unit: string;
  readonly valueOf: (point: SeriesPoint) => number | null;
  readonly format: WriteValue;
  /** What has to be known to read it; null where nothing has. */
  readonly note: string | null;
}

export const HISTORY_FIGURES: Readonly<Record<ChartFigure, HistoryFigure>> = {
  price: {
    label: "Price",
    title: "Price",
    unit: "USD",
    valueOf: ({ priceUsd }) => priceUsd,
    format: formatPriceUsd,
    note: null,
  },
  cap: {
    label: "Cap",
    title: "Market cap",
    unit: "USD",
    valueOf: ({ marketCapUsd }) => marketCapUsd,
    format: formatCompactUsd,
    note: null,
  },
  volume: {
    label: "Volume",
    title: "24-hour volume",
    unit: "USD",
    valueOf: ({ volume24hUsd }) => volume24hUsd,
    format: formatCompactUsd,
    note: "Each point is the sum of the 24 hours before it, so neighbouring points share most of their trades.",
  },
  turnover: {
    label: "Turnover",
    title: "Turnover",
    unit: "24-hour volume / market cap",
    valueOf: ({ volume24hUsd, marketCapUsd }) => turnover(volume24hUsd, marketCapUsd),
    format: formatRatio,
    note: "The volume of the 24 hours before each point over its market cap. At the dashed line the whole cap changes hands in a day.",
  },
  candles: {
    label: "Candles",
    title: "Candles",
    unit: "USD",
    valueOf: ({ priceUsd }) => priceUsd,
    format: formatPriceUsd,
    note: null,
  },
};

/** Lines over each other begin at 100, whatever they are of. */
export const REBASED_FIGURE: Pick<HistoryFigure, "title" | "unit" | "format"> = {
  title: "Price, rebased",
  unit: "first time that all are known = 100",
  format: (value, resolution = Infinity) =>
    value === null ? UNKNOWN_TEXT : value.toFixed(Math.max(value < 10 ? 2 : 1, decimalsFor(resolution))),
};
