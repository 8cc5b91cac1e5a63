/** `GET /api/context`: Bitcoin's volatility, the AI category, the trending list and notices, each as old as it is. */
import * as z from "zod/mini";
import { categoryId, coinId, isCategoryId, isCoinId } from "../domain/ids.ts";
import { type MarketContext, VOLATILITY_REGIMES } from "../domain/market-context.ts";
import { fromInstantOrNull, Instant, toInstantOrNull } from "./instant.ts";
import { decodeSource, encodeSource, SourceJson } from "./meta.ts";
import { decodePart, encodePart, partJson } from "./part.ts";
import { decimals, significant } from "./round.ts";

const numberOrNull = z.nullable(z.number());
const CoinIdText = z.string().check(z.refine(isCoinId));
const CategoryIdText = z.string().check(z.refine(isCategoryId));

const BitcoinJson = z.object({
  regime: z.nullable(z.enum(VOLATILITY_REGIMES)),
  realisedVol30d: numberOrNull,
  comparedWith: z.number(),
});

const CategoryJson = z.nullable(
  z.object({
    id: CategoryIdText,
    name: z.string(),
    marketCapUsd: numberOrNull,
    marketCapChange24h: numberOrNull,
    volume24hUsd: numberOrNull,
    topCoinIds: z.array(CoinIdText),
    updatedAt: z.nullable(Instant),
  }),
);

const TrendingCoinJson = z.object({
  id: CoinIdText,
  symbol: z.string(),
  name: z.string(),
  place: z.number(),
  marketCapRank: numberOrNull,
});

export const ContextJson = z.object({
  source: SourceJson,
  bitcoin: partJson(BitcoinJson),
  category: partJson(CategoryJson),
  trending: partJson(z.array(TrendingCoinJson)),
  notices: z.array(z.object({ id: CoinIdText, text: z.string() })),
});
export type ContextJson = z.infer<typeof ContextJson>;

export function encodeContext({ source, bitcoin, category, trending, notices }: MarketContext): ContextJson {
  return {
    source: encodeSource(source),
    bitcoin: encodePart(bitcoin, (value) => ({
      ...value,
      realisedVol30d: decimals(value.realisedVol30d, 4),
    })),
    category: encodePart(
      category,
      (totals) =>
        totals && {
          id: totals.id,
          name: totals.name,
          marketCapUsd: significant(totals.marketCapUsd, 5),
          marketCapChange24h: decimals(totals.marketCapChange24h, 5),
          volume24hUsd: significant(totals.volume24hUsd, 5),
          topCoinIds: [...totals.topCoinIds],
          updatedAt: toInstantOrNull(totals.updatedAtMs),
        },
    ),
    trending: encodePart(trending, (coins) => coins.map((coin) => ({ ...coin }))),
    notices: notices.map((notice) => ({ ...notice })),
  };
}

export function decodeContext(json: ContextJson): MarketContext {
  return {
    source: decodeSource(json.source),
    bitcoin: decodePart(json.bitcoin, (value) => value),
    category: decodePart(json.category, (totals) => {
      if (totals === null) return null;
      const { updatedAt, ...same } = totals;
      return {
        ...same,
        id: categoryId(totals.id),
        topCoinIds: totals.topCoinIds.map(coinId),
        updatedAtMs: fromInstantOrNull(updatedAt),
      };
    }),
    trending: decodePart(json.trending, (coins) => coins.map((coin) => ({ ...coin, id: coinId(coin.id) }))),
    notices: json.notices.map(({ id, text }) => ({ id: coinId(id), text })),
  };
}
