/** `GET /api/compare`: several assets on one grid of times, their figures, and what is missing. */
import * as z from "zod/mini";
import type { Comparison } from "../domain/compared-assets.ts";
import type { Fresh, Freshness } from "../domain/freshness.ts";
import { coinId, isCoinId } from "../domain/ids.ts";
import { AssetStatisticsJson, decodeStatistics, encodeStatistics } from "./compare-statistics.ts";
import { fromInstant, fromInstantOrNull, Instant, toInstant, toInstantOrNull } from "./instant.ts";
import { decodeFault, decodeMeta, encodeFault, encodeMeta, FaultJson, Meta } from "./meta.ts";
import { decimals, significant } from "./round.ts";

const column = z.array(z.nullable(z.number()));
const Id = z.string().check(z.refine(isCoinId));

export const CompareJson = z.object({
  meta: Meta,
  from: Instant,
  to: Instant,
  stepSec: z.number(),
  /** The grid: its first time, and the seconds from each to the next, which compress to nothing. Null without a time. */
  firstSec: z.nullable(z.number()),
  gapsSec: z.array(z.number()),
  assets: z.array(
    z.object({
      id: Id,
      symbol: z.string(),
      name: z.string(),
      imageUrl: z.nullable(z.string()),
      prices: column,
      firstAt: z.nullable(Instant),
      statistics: AssetStatisticsJson,
    }),
  ),
  missing: z.array(z.object({ id: Id, fault: z.nullable(FaultJson) })),
  commonStart: z.nullable(z.number()),
  pairs: z.array(
    z.object({ a: z.number(), b: z.number(), correlation: z.nullable(z.number()), n: z.number() }),
  ),
  bitcoinPrices: z.nullable(column),
  asOf: z.nullable(Instant),
});
export type CompareJson = z.infer<typeof CompareJson>;

function rounded(prices: readonly (number | null)[]): (number | null)[] {
  return prices.map((price) => significant(price, 7));
}

export function encodeComparison({ value, freshness }: Fresh<Comparison>): CompareJson {
  const seconds = value.times.map((atMs) => Math.round(atMs / 1000));
  return {
    meta: encodeMeta(freshness),
    from: toInstant(value.fromMs),
    to: toInstant(value.toMs),
    stepSec: value.stepMs / 1000,
    firstSec: seconds[0] ?? null,
    gapsSec: seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0)),
    assets: value.assets.map(({ id, symbol, name, imageUrl, prices, firstAtMs, statistics }) => ({
      id,
      symbol,
      name,
      imageUrl,
      prices: rounded(prices),
      firstAt: toInstantOrNull(firstAtMs),
      statistics: encodeStatistics(statistics),
    })),
    missing: value.missing.map(({ id, fault }) => ({ id, fault: fault && encodeFault(fault) })),
    commonStart: value.commonStart,
    pairs: value.pairs.map(({ correlation, ...pair }) => ({
      ...pair,
      correlation: decimals(correlation, 4),
    })),
    bitcoinPrices: value.bitcoinPrices && rounded(value.bitcoinPrices),
    asOf: toInstantOrNull(value.asOfMs),
  };
}

/** What the browser works with. */
export interface DecodedComparison extends Comparison {
  readonly freshness: Freshness;
}

function decodeTimes(firstSec: number | null, gapsSec: readonly number[]): readonly number[] {
  if (firstSec === null) return [];
  const times = [firstSec * 1000];
  for (const gapSec of gapsSec) times.push((times.at(-1) ?? 0) + gapSec * 1000);
  return times;
}

export function decodeComparison(json: CompareJson): DecodedComparison {
  return {
    fromMs: fromInstant(json.from),
    toMs: fromInstant(json.to),
    stepMs: json.stepSec * 1000,
    times: decodeTimes(json.firstSec, json.gapsSec),
    assets: json.assets.map(({ id, firstAt, statistics, ...same }) => ({
      ...same,
      id: coinId(id),
      firstAtMs: fromInstantOrNull(firstAt),
      statistics: decodeStatistics(statistics),
    })),
    missing: json.missing.map(({ id, fault }) => ({ id: coinId(id), fault: fault && decodeFault(fault) })),
    commonStart: json.commonStart,
    pairs: json.pairs,
    bitcoinPrices: json.bitcoinPrices,
    asOfMs: fromInstantOrNull(json.asOf),
    freshness: decodeMeta(json.meta),
  };
}
