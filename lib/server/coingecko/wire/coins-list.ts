/** `GET /coins/list`: a bare list of every coin there is. */
import { z } from "zod";

export const CoinsListRow = z.object({
  id: z.string(),
  symbol: z.string(),
  name: z.string(),
  /** Contract address by platform id; only with `include_platform=true`. */
  platforms: z.record(z.string(), z.string().nullable()).nullish(),
});
export type CoinsListRow = z.infer<typeof CoinsListRow>;
