/** Reads a series file: `time,price,market_cap,volume_24h`, an empty cell meaning that nothing was recorded. */
import type { Series, SeriesPoint } from "../../domain/series.ts";

export const SERIES_HEADER = "time,price,market_cap,volume_24h";

export interface ReadSeries {
  readonly observations: Series;
  /** Rows that cannot be read, and second ones for a moment. */
  readonly dropped: number;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** Undefined for what is no amount. */
function amount(cell: string): number | null | undefined {
  if (cell === "") return null;
  const value = AMOUNT.test(cell) ? Number(cell) : Infinity;
  return value === Infinity ? undefined : value;
}

function observation(line: string): SeriesPoint | null {
  const [time = "", ...cells] = line.split(",").map((cell) => cell.trim());
  const atMs = MOMENT.test(time) ? Date.parse(time) : Number.NaN;
  const [priceUsd, marketCapUsd, volume24hUsd] = cells.map(amount);
  const isWhole = cells.length === 3 && !Number.isNaN(atMs);
  if (!isWhole || priceUsd === undefined || marketCapUsd === undefined || volume24hUsd === undefined) {
    return null;
  }
  return { atMs, priceUsd, marketCapUsd, volume24hUsd };
}

/** The observations, oldest first, no moment twice; null when the file does not begin with the header. */
export function parseSeriesCsv(text: string): ReadSeries | null {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (header.trim() !== SERIES_HEADER) return null;
  const rows = lines.filter((line) => line.trim() !== "");
  const read = rows.map(observation).filter((row) => row !== null);
  const inOrder = read.toSorted((a, b) => a.atMs - b.atMs);
  const observations = inOrder.filter((row, index) => row.atMs !== inOrder[index - 1]?.atMs);
  return { observations, dropped: rows.length - observations.length };
}
