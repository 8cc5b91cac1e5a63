/** `GET /api/tokens/{id}/contracts`: where a token lives, from our copy of CoinGecko's list. Costs no call. */
import * as z from "zod/mini";

export const ContractsJson = z.object({
  id: z.string(),
  /** Empty for a coin of its own chain. */
  contracts: z.array(z.object({ platform: z.string(), address: z.string() })),
});
export type ContractsJson = z.infer<typeof ContractsJson>;
