/** What each way to compare is called, what its numbers are, and how they are written. */
import type { CompareMode } from "@/lib/domain/compare-view";
import { formatChange } from "@/lib/format/change";
import { decimalsFor, type WriteValue } from "@/lib/format/resolution";
import { withThousands } from "@/lib/format/thousands";
import { isWritable, UNKNOWN_TEXT } from "@/lib/format/unknown";

interface ModeWords {
  readonly label: string;
  /** Of the chart, after “Chart:”. */
  readonly title: string;
  readonly unit: string;
  readonly format: WriteValue;
}

/** An index that starts at 100: 131.2 · 1,240 · 0.042; unknown is a dash. `resolution` as in `lib/format/resolution.ts`. */
export function formatIndex(value: number | null, resolution = Infinity): string {
  if (!isWritable(value)) return UNKNOWN_TEXT;
  const decimals = decimalsFor(resolution);
  if (decimals > 1) return withThousands(value.toFixed(decimals));
  const tenths = value.toFixed(1);
  if (Number(tenths) >= 1_000) return withThousands(value.toFixed(0));
  return value !== 0 && Math.abs(value) < 1 ? String(Number(value.toPrecision(2))) : tenths;
}

export const MODE_WORDS: Readonly<Record<CompareMode, ModeWords>> = {
  rebased: {
    label: "Rebased",
    title: "Prices, rebased to 100",
    unit: "100 is the price at the start",
    format: formatIndex,
  },
  ratio: {
    label: "Against BTC",
    title: "Prices in Bitcoin, rebased to 100",
    unit: "100 is the price in Bitcoin at the start",
    format: formatIndex,
  },
  log: {
    label: "Log",
    title: "Prices, rebased to 100, logarithmic",
    unit: "100 is the price at the start",
    format: formatIndex,
  },
  drawdown: {
    label: "Drawdown",
    title: "Distance from the highest price so far",
    unit: "Below the highest price since the start",
    format: formatChange,
  },
};
