/** `GET /coins/categories` (with totals) and `GET /coins/categories/list` (names alone): bare lists. */
import { z } from "zod";

export const CategoriesRow = z.object({
  id: z.string(),
  name: z.string(),
  market_cap: z.number().nullish(),
  /** Percent, unlike the field of the same name in `/coins/markets`. */
  market_cap_change_24h: z.number().nullish(),
  volume_24h: z.number().nullish(),
  top_3_coins_id: z.array(z.string().nullable()).nullish(),
  /** ISO 8601. */
  updated_at: z.string().nullish(),
});
export type CategoriesRow = z.infer<typeof CategoriesRow>;

export const CategoriesListRow = z.object({ category_id: z.string(), name: z.string() });
export type CategoriesListRow = z.infer<typeof CategoriesListRow>;
