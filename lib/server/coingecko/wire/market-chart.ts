/** `GET /coins/{id}/market_chart` and `/range`: three lists whose lengths and times may differ. */
import { z } from "zod";

export const MarketChart = z.object({
  prices: z.array(z.unknown()),
  market_caps: z.array(z.unknown()).nullish(),
  total_volumes: z.array(z.unknown()).nullish(),
});
export type MarketChart = z.infer<typeof MarketChart>;

/** Milliseconds since 1970, then the value. */
export const MarketChartPoint = z.tuple([z.number(), z.number().nullable()]);
export type MarketChartPoint = z.infer<typeof MarketChartPoint>;
