/** `GET /coins/markets`: a bare list of rows, percentages in percent, amounts in the asked currency. */
import { z } from "zod";

const number = z.number().nullish();

export const CoinsMarketsRow = z.object({
  id: z.string(),
  symbol: z.string(),
  name: z.string(),
  image: z.string().nullish(),
  current_price: number,
  /** 0 where the circulating supply is unverified. */
  market_cap: number,
  market_cap_rank: number,
  fully_diluted_valuation: number,
  total_volume: number,
  price_change_percentage_24h: number,
  /** Only for the windows that were asked for. */
  price_change_percentage_1h_in_currency: number,
  price_change_percentage_24h_in_currency: number,
  price_change_percentage_7d_in_currency: number,
  price_change_percentage_30d_in_currency: number,
  circulating_supply: number,
  total_supply: number,
  max_supply: number,
  /** ISO 8601. */
  ath_date: z.string().nullish(),
  atl_date: z.string().nullish(),
  /** Only with `sparkline=true`; about hourly, without times. */
  sparkline_in_7d: z.object({ price: z.array(z.number().nullable()).nullish() }).nullish(),
  /** ISO 8601. */
  last_updated: z.string().nullish(),
});
export type CoinsMarketsRow = z.infer<typeof CoinsMarketsRow>;
