/** `GET /search/trending`: the coins people look for, most wanted first. Its numbers are display strings and not read. */
import { z } from "zod";

export const Trending = z.object({ coins: z.array(z.unknown()) });
export type Trending = z.infer<typeof Trending>;

export const TrendingRow = z.object({
  item: z.object({
    id: z.string(),
    symbol: z.string(),
    name: z.string(),
    market_cap_rank: z.number().nullish(),
  }),
});
export type TrendingRow = z.infer<typeof TrendingRow>;
