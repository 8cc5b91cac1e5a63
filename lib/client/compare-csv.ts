/** A comparison's prices as a table for spreadsheets: one column an asset, times in UTC, what is unknown left empty. */
import type { DecodedComparison } from "../contract/compare.ts";
import { toInstant } from "../contract/instant.ts";
import { csvHead } from "./board-csv.ts";

const NEWLINE = "\r\n";

/** Lines that begin with # say whose numbers these are and of when. `address`: the page's, in full. */
export function compareCsv({ times, assets, toMs, freshness }: DecodedComparison, address: string): string {
  const head = csvHead(freshness, toMs, address, assets.map(({ id }) => id).join(", "));
  const names = ["time_utc", ...assets.map(({ id }) => `${id}_usd`)];
  const lines = times.map((atMs, index) =>
    [toInstant(atMs), ...assets.map(({ prices }) => prices[index] ?? "")].join(","),
  );
  return [...head, names.join(","), ...lines, ""].join(NEWLINE);
}

/** `spikeline-compare-2026-05-22T0840Z.csv`; the same for other kinds of files. */
export function compareFileName({ toMs }: Pick<DecodedComparison, "toMs">, kind: "csv" | "png"): string {
  return `spikeline-compare-${toInstant(toMs).slice(0, 16).replace(":", "")}Z.${kind}`;
}
