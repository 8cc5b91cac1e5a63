/**
 * The board's rows as a table for spreadsheets: raw numbers in columns that name their unit, what is unknown left empty. Lines
 * that begin with # say before it whose numbers these are and of when.
 */
import { attributionOf, sourceBanner } from "../catalog/source-words.ts";
import { toInstant } from "../contract/instant.ts";
import type { BoardRow } from "../domain/board.ts";
import type { ColumnId } from "../domain/board-view.ts";
import type { Freshness } from "../domain/freshness.ts";

type Cell = string | number | null;

interface CsvColumn {
  readonly name: string;
  readonly value: (row: BoardRow) => Cell;
}

/** Ratios and shares are plain numbers: 0.066 is 6.6 %. */
const CSV_COLUMNS: Readonly<Record<ColumnId, readonly CsvColumn[]>> = {
  rank: [{ name: "marketCapRank", value: (row) => row.marketCapRank }],
  price: [{ name: "price_usd", value: (row) => row.priceUsd }],
  change1h: [{ name: "change1h_ratio", value: (row) => row.change1h }],
  change24h: [{ name: "change24h_ratio", value: (row) => row.change24h }],
  change7d: [{ name: "change7d_ratio", value: (row) => row.change7d }],
  change30d: [{ name: "change30d_ratio", value: (row) => row.change30d }],
  volume: [{ name: "volume24h_usd", value: (row) => row.volume24hUsd }],
  cap: [{ name: "marketCap_usd", value: (row) => row.marketCapUsd }],
  fdv: [{ name: "fullyDilutedValuation_usd", value: (row) => row.fullyDilutedValuationUsd }],
  capToFdv: [{ name: "marketCapToFdv_ratio", value: (row) => row.marketCapToFdv }],
  supply: [{ name: "circulatingSupply_tokens", value: (row) => row.circulatingSupply }],
  age: [
    { name: "listedAtLeast_days", value: (row) => row.listingAge?.atLeastDays ?? null },
    { name: "listedAtMost_days", value: (row) => row.listingAge?.atMostDays ?? null },
  ],
  turnover: [{ name: "turnover_ratio", value: (row) => row.turnover }],
  peer: [{ name: "turnoverAmongPeers_share", value: (row) => row.turnoverPeerPct }],
  relBtc: [
    { name: "vsBtc24h_ratio", value: (row) => row.relBtc24h },
    { name: "vsBtc7d_ratio", value: (row) => row.relBtc7d },
  ],
  drawdown: [{ name: "from7dHigh_ratio", value: (row) => row.drawdown7d }],
  efficiency: [{ name: "efficiency7d_ratio", value: (row) => row.trend?.efficiency ?? null }],
  trend: [
    { name: "trend7d_direction", value: (row) => row.trend?.direction ?? null },
    { name: "trend7d_path", value: (row) => row.trend?.path ?? null },
    { name: "trend7d_sigma", value: (row) => row.trend?.move7dSigma ?? null },
  ],
};

const IDENTITY: readonly CsvColumn[] = [
  { name: "id", value: (row) => row.id },
  { name: "symbol", value: (row) => row.symbol },
  { name: "name", value: (row) => row.name },
];

export interface CsvTable {
  readonly fields: readonly string[];
  readonly data: readonly (readonly Cell[])[];
}

/** The rows in their order: who they are, then the columns. */
export function csvTable(rows: readonly BoardRow[], columns: readonly ColumnId[]): CsvTable {
  const all = [...IDENTITY, ...columns.flatMap((id) => CSV_COLUMNS[id])];
  return {
    fields: all.map(({ name }) => name),
    data: rows.map((row) => all.map(({ value }) => value(row))),
  };
}

/** The moment that the numbers are about: that of the newest quote, which is not today where a market is recorded or stands still. */
export function asOfMs(rows: readonly BoardRow[], { fetchedAtMs }: Freshness): number {
  const quoted = rows.map(({ lastUpdatedMs }) => lastUpdatedMs).filter((ms) => ms !== null);
  return quoted.length === 0 ? fetchedAtMs : Math.max(...quoted);
}

/** The lines before the table. `address` is the view's, in full; `title` says what the table is of. */
export function csvHead(
  { source, fetchedAtMs, stale }: Freshness,
  asOf: number,
  address: string,
  title = "AI tokens",
): readonly string[] {
  const banner = sourceBanner(source);
  const { text, href } = attributionOf(source);
  const lines = [
    `Spikeline: ${title}`,
    `As of: ${toInstant(asOf)}`,
    `Received: ${toInstant(fetchedAtMs)}${stale === null ? "" : " (older than intended)"}`,
    `Source: ${source.label}`,
    ...(banner === null ? [] : [`Notice: ${banner.headline}. ${banner.explanation}`]),
    `View: ${address.replaceAll(",", "%2C").replaceAll(";", "%3B")}`,
    href === null ? text : `${text} (${href})`,
  ];
  return lines.map((line) => `# ${asOneLine(line)}`);
}

/**
 * No line break, no quote that would swallow what follows, and nothing that a spreadsheet would run as a formula: where a comma or a
 * semicolon parts cells, an apostrophe makes a text of the next one.
 */
function asOneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replaceAll('"', "'")
    .replace(/[,;]\s*(?=[=+\-@])/g, "$&'");
}

/** `spikeline-board-2026-05-22T0840Z.csv`: the minute of the numbers, spelled as file names may be. */
export function csvFileName(asOf: number): string {
  return `spikeline-board-${toInstant(asOf).slice(0, 16).replace(":", "")}Z.csv`;
}
