/** A series in our JSON: columns instead of rows, seconds instead of milliseconds, so that it compresses. */
import * as z from "zod/mini";
import type { Series } from "../domain/series.ts";
import { significant } from "./round.ts";

const column = z.array(z.nullable(z.number()));

export const SeriesJson = z.object({
  atSec: z.array(z.number()),
  priceUsd: column,
  marketCapUsd: column,
  volume24hUsd: column,
});
export type SeriesJson = z.infer<typeof SeriesJson>;

export function encodeSeries(series: Series): SeriesJson {
  return {
    atSec: series.map((point) => Math.round(point.atMs / 1000)),
    priceUsd: series.map((point) => significant(point.priceUsd, 7)),
    marketCapUsd: series.map((point) => significant(point.marketCapUsd, 5)),
    volume24hUsd: series.map((point) => significant(point.volume24hUsd, 5)),
  };
}

export function decodeSeries(json: SeriesJson): Series {
  return json.atSec.map((sec, index) => ({
    atMs: sec * 1000,
    priceUsd: json.priceUsd[index] ?? null,
    marketCapUsd: json.marketCapUsd[index] ?? null,
    volume24hUsd: json.volume24hUsd[index] ?? null,
  }));
}
