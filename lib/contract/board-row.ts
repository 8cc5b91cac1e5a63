/** One token in our JSON. Field names are those of `BoardRow`; numbers are rounded to what a screen can show. */
import * as z from "zod/mini";
import { type BoardRow, TREND_DIRECTIONS, TREND_PATHS } from "../domain/board.ts";
import { isCategoryId, isCoinId } from "../domain/ids.ts";
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
  change1h: numberOrNull,
  change24h: numberOrNull,
  change7d: numberOrNull,
  change30d: numberOrNull,
  volume24hUsd: numberOrNull,
  marketCapUsd: numberOrNull,
  fullyDilutedValuationUsd: numberOrNull,
  marketCapToFdv: numberOrNull,
  circulatingSupply: numberOrNull,
  turnover: numberOrNull,
  turnoverPeerPct: numberOrNull,
  relBtc24h: numberOrNull,
  relBtc7d: numberOrNull,
  trend: z.nullable(
    z.object({
      direction: z.enum(TREND_DIRECTIONS),
      path: z.enum(TREND_PATHS),
      move7dSigma: z.number(),
      efficiency: z.number(),
    }),
  ),
  drawdown7d: numberOrNull,
  listingAge: z.nullable(z.object({ atLeastDays: numberOrNull, atMostDays: numberOrNull })),
  categories: z.array(z.string()),
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
    change1h: decimals(row.change1h, 5),
    change24h: decimals(row.change24h, 5),
    change7d: decimals(row.change7d, 5),
    change30d: decimals(row.change30d, 5),
    volume24hUsd: significant(row.volume24hUsd, 5),
    marketCapUsd: significant(row.marketCapUsd, 5),
    fullyDilutedValuationUsd: significant(row.fullyDilutedValuationUsd, 5),
    marketCapToFdv: significant(row.marketCapToFdv, 4),
    circulatingSupply: significant(row.circulatingSupply, 5),
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
    drawdown7d: decimals(row.drawdown7d, 5),
    listingAge: row.listingAge,
    categories: [...row.categories],
    outline: encodeOutline(row.outline),
    lastUpdated: toInstantOrNull(row.lastUpdatedMs),
  };
}

/** Null when the id is not one; our own server never sends such a row. */
export function decodeBoardRow(json: BoardRowJson): BoardRow | null {
  const { id, outline, categories, lastUpdated, ...same } = json;
  if (!isCoinId(id)) return null;
  return {
    ...same,
    id,
    categories: categories.filter(isCategoryId),
    outline: decodeOutline(outline),
    lastUpdatedMs: fromInstantOrNull(lastUpdated),
  };
}
