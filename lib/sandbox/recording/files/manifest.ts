/** `manifest.json` and `coins.json` of a recording. */
import { z } from "zod";
import { isCategoryId, isCoinId } from "../../../domain/ids.ts";

const MOST_COINS = 2_000;
const MOST_CATEGORIES = 64;
const MOST_NOTES = 64;

function line(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}+$/u, { error: "must be one line of text" });
}

export const Manifest = z.object({
  schema: z.literal(1),
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error: "must be up to 64 letters, digits, dots, hyphens and underscores",
  }),
  kind: line(40),
  title: line(300),
  vsCurrency: z.literal("usd"),
});

const supply = z.number().nonnegative().nullable().default(null);

const Coin = z.object({
  id: z.string().refine(isCoinId, { error: "must be a CoinGecko id" }),
  symbol: line(40),
  name: line(120),
  categories: z
    .array(z.string().refine(isCategoryId, { error: "must be a category slug" }))
    .max(MOST_CATEGORIES)
    .default([]),
  circulatingSupply: supply,
  totalSupply: supply,
  maxSupply: supply,
  stepSec: z.number().int().min(1).nullable(),
  notes: z.array(z.string().max(2_000)).max(MOST_NOTES).default([]),
});

export const Coins = z
  .array(Coin)
  .min(1)
  .max(MOST_COINS)
  .refine((coins) => new Set(coins.map(({ id }) => id)).size === coins.length, {
    error: "has an id twice",
  });
