/** One token in our JSON. Field names are those of `BoardRow`; numbers are rounded to what a screen can show. */
import * as z from "zod/mini";
import type { BoardRow } from "../domain/board.ts";
import { isCoinId } from "../domain/ids.ts";
import { fromInstantOrNull, Instant, toInstantOrNull } from "./instant.ts";
import { decodeOutline, encodeOutline, isOutlineCode } from "./outline-code.ts";
import { decimals, significant } from "./round.ts";

const numberOrNull = z.nullable(z.number());

export const BoardRowJson = z.object({
  id: z.string(),
  symbol: z.string(),
  name: z.string(),
  imageUrl: z.nullable(z.string()),
  marketCapRank: numberOrNull,
  priceUsd: numberOrNull,
  change24h: numberOrNull,
  change7d: numberOrNull,
  volume24hUsd: numberOrNull,
  marketCapUsd: numberOrNull,
  turnover: numberOrNull,
  turnoverPeerPct: numberOrNull,
  relBtc24h: numberOrNull,
  relBtc7d: numberOrNull,
  trend: z.nullable(
    z.object({
      direction: z.enum(["strong-up", "up", "sideways", "down", "strong-down"]),
      path: z.enum(["steady", "choppy"]),
      move7dSigma: z.number(),
      efficiency: z.number(),
    }),
  ),
  outline: z.string().check(z.refine(isOutlineCode)),
  lastUpdated: z.nullable(Instant),
});
export type BoardRowJson = z.infer<typeof BoardRowJson>;

export function encodeBoardRow(row: BoardRow): BoardRowJson {
  const { id, symbol, name, imageUrl, marketCapRank, trend } = row;
  return {
    id,
    symbol,
    name,
    imageUrl,
    marketCapRank,
    priceUsd: significant(row.priceUsd, 7),
    change24h: decimals(row.change24h, 5),
    change7d: decimals(row.change7d, 5),
    volume24hUsd: significant(row.volume24hUsd, 5),
    marketCapUsd: significant(row.marketCapUsd, 5),
    turnover: significant(row.turnover, 5),
    turnoverPeerPct: decimals(row.turnoverPeerPct, 3),
    relBtc24h: decimals(row.relBtc24h, 5),
    relBtc7d: decimals(row.relBtc7d, 5),
    trend: trend && {
      direction: trend.direction,
      path: trend.path,
      move7dSigma: Number(trend.move7dSigma.toFixed(2)),
      efficiency: Number(trend.efficiency.toFixed(3)),
    },
    outline: encodeOutline(row.outline),
    lastUpdated: toInstantOrNull(row.lastUpdatedMs),
  };
}

/** Null when the id is not one; our own server never sends such a row. */
export function decodeBoardRow(json: BoardRowJson): BoardRow | null {
  const { id, outline, lastUpdated, ...same } = json;
  if (!isCoinId(id)) return null;
  return { ...same, id, outline: decodeOutline(outline), lastUpdatedMs: fromInstantOrNull(lastUpdated) };
}
