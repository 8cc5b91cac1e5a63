/** How many tokens take part, in our JSON. Field names are those of `Breadth`. */
import * as z from "zod/mini";
import type { Breadth, ShareOfKnown } from "../domain/breadth.ts";
import { decimals } from "./round.ts";

const ShareOfKnownJson = z.object({ share: z.nullable(z.number()), known: z.number() });

export const BreadthJson = z.object({
  up24h: ShareOfKnownJson,
  beatingBtc7d: ShareOfKnownJson,
  aboveOwnMean7d: ShareOfKnownJson,
  medianChange24h: z.nullable(z.number()),
  advancingShareOfVolume: z.nullable(z.number()),
});
export type BreadthJson = z.infer<typeof BreadthJson>;

function encodeShare({ share, known }: ShareOfKnown) {
  return { share: decimals(share, 4), known };
}

export function encodeBreadth(breadth: Breadth): BreadthJson {
  return {
    up24h: encodeShare(breadth.up24h),
    beatingBtc7d: encodeShare(breadth.beatingBtc7d),
    aboveOwnMean7d: encodeShare(breadth.aboveOwnMean7d),
    medianChange24h: decimals(breadth.medianChange24h, 5),
    advancingShareOfVolume: decimals(breadth.advancingShareOfVolume, 4),
  };
}
