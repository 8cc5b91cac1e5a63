/** `GET /api/tokens/{id}/history`: a coin's points over a span, with those that look like broken prints. */
import * as z from "zod/mini";
import type { Fresh } from "../domain/freshness.ts";
import type { History } from "../domain/history.ts";
import { coinId, isCoinId } from "../domain/ids.ts";
import { fromInstant, Instant, toInstant } from "./instant.ts";
import { decodeMeta, encodeMeta, Meta } from "./meta.ts";
import { decodeSeries, encodeSeries, SeriesJson } from "./series.ts";

export const HistoryJson = z.object({
  meta: Meta,
  id: z.string().check(z.refine(isCoinId)),
  from: Instant,
  to: Instant,
  stepSec: z.number(),
  series: SeriesJson,
  suspectAtSec: z.array(z.number()),
});
export type HistoryJson = z.infer<typeof HistoryJson>;

export function encodeHistory({ value, freshness }: Fresh<History>): HistoryJson {
  return {
    meta: encodeMeta(freshness),
    id: value.id,
    from: toInstant(value.fromMs),
    to: toInstant(value.toMs),
    stepSec: value.stepMs / 1000,
    series: encodeSeries(value.series),
    suspectAtSec: value.suspectAtMs.map((atMs) => Math.round(atMs / 1000)),
  };
}

export function decodeHistory(json: HistoryJson): Fresh<History> {
  return {
    value: {
      id: coinId(json.id),
      fromMs: fromInstant(json.from),
      toMs: fromInstant(json.to),
      stepMs: json.stepSec * 1000,
      series: decodeSeries(json.series),
      suspectAtMs: json.suspectAtSec.map((sec) => sec * 1000),
    },
    freshness: decodeMeta(json.meta),
  };
}
