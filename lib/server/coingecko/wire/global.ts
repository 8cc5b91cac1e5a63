/** `GET /global`: the whole market. A currency that CoinGecko does not know is simply absent from the maps. */
import { z } from "zod";

const number = z.number().nullish();

export const Global = z.object({
  data: z.object({
    total_market_cap: z.object({ usd: number }).nullish(),
    total_volume: z.object({ usd: number }).nullish(),
    /** Percent, by symbol. */
    market_cap_percentage: z.object({ btc: number }).nullish(),
    market_cap_change_percentage_24h_usd: number,
    volume_change_percentage_24h_usd: number,
    /** Seconds since 1970. */
    updated_at: number,
  }),
});
export type Global = z.infer<typeof Global>;
