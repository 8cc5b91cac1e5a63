/**
 * A token's history as a table for spreadsheets: raw numbers in columns that name their unit, times in UTC, what is unknown left
 * empty. Lines that begin with # say before it whose numbers these are and of when.
 */
import { toInstant } from "../contract/instant.ts";
import type { Freshness } from "../domain/freshness.ts";
import type { History } from "../domain/history.ts";
import type { SeriesPoint } from "../domain/series.ts";
import { csvHead } from "./board-csv.ts";

const NEWLINE = "\r\n";

interface SeriesColumn {
  readonly name: string;
  readonly value: (point: SeriesPoint, isSuspect: boolean) => string | number | null;
}

const COLUMNS: readonly SeriesColumn[] = [
  { name: "time_utc", value: ({ atMs }) => toInstant(atMs) },
  { name: "price_usd", value: ({ priceUsd }) => priceUsd },
  { name: "volume24h_usd", value: ({ volume24hUsd }) => volume24hUsd },
  { name: "marketCap_usd", value: ({ marketCapUsd }) => marketCapUsd },
  { name: "isSuspectPrint", value: (_, isSuspect) => (isSuspect ? 1 : 0) },
];

export interface SeriesAbout {
  readonly name: string;
  readonly freshness: Freshness;
  /** The page's, in full. */
  readonly address: string;
}

/** What is drawn beside the token, as a column of its own. */
export interface BesideColumn {
  /** With its unit. */
  readonly name: string;
  /** One for each time of the token's own. */
  readonly values: readonly (number | null)[];
}

/**
 * Every point, oldest first, suspect prints among them and marked, then what is drawn beside it. Its last line ends
 * with a line break.
 */
export function seriesCsv(
  history: History,
  { name, freshness, address }: SeriesAbout,
  beside: readonly BesideColumn[] = [],
): string {
  const suspects = new Set(history.suspectAtMs);
  const lines = history.series.map((point, index) =>
    [
      ...COLUMNS.map(({ value }) => value(point, suspects.has(point.atMs))),
      ...beside.map(({ values }) => values[index] ?? null),
    ]
      .map((value) => value ?? "")
      .join(","),
  );
  const head = csvHead(freshness, history.toMs, address, `${name} (${history.id})`);
  const names = [...COLUMNS, ...beside].map((column) => column.name);
  return [...head, names.join(","), ...lines, ""].join(NEWLINE);
}

/** `spikeline-grass-2026-05-22T0840Z.csv`; the same for other kinds of files. */
export function seriesFileName({ id, toMs }: Pick<History, "id" | "toMs">, kind: "csv" | "png"): string {
  return `spikeline-${id}-${toInstant(toMs).slice(0, 16).replace(":", "")}Z.${kind}`;
}
