/** `GET /coins/{id}/tickers`: one page of market pairs. `trust_score` is always null and not read. */
import { z } from "zod";

const number = z.number().nullish();

export const Tickers = z.object({ tickers: z.array(z.unknown()) });
export type Tickers = z.infer<typeof Tickers>;

export const TickersRow = z.object({
  base: z.string(),
  target: z.string(),
  market: z.object({ name: z.string(), identifier: z.string() }),
  converted_last: z.object({ usd: number }).nullish(),
  /** Of 24 hours. */
  converted_volume: z.object({ usd: number }).nullish(),
  /** Percent. */
  bid_ask_spread_percentage: number,
  /** USD for a move of 2 %; only with `depth=true`, and 0 or null where there is no order book. */
  cost_to_move_up_usd: number,
  cost_to_move_down_usd: number,
  is_anomaly: z.boolean().nullish(),
  is_stale: z.boolean().nullish(),
  /** ISO 8601 with offset. */
  last_traded_at: z.string().nullish(),
  trade_url: z.string().nullish(),
});
export type TickersRow = z.infer<typeof TickersRow>;
