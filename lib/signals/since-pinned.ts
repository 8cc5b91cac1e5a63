/** What a token did since it was pinned, and against Bitcoin. */
import type { PinMark } from "../domain/watchlist.ts";
import { relativeReturn } from "./relative-return.ts";

/** The market now; unknown is null. */
export type MarketNow = Omit<PinMark, "atMs">;

export type SincePinned =
  | {
      /** Now / then − 1. */
      readonly change: number;
      /** Against Bitcoin since then: (1 + change) / (1 + Bitcoin's) − 1; null where Bitcoin's price is unknown at either time. */
      readonly againstBitcoin: number | null;
    }
  /** Why nothing can be said: numbers of two sources are never compared. */
  | { readonly unknown: "no-mark" | "other-source" | "no-price-then" | "no-price-now" };

function changeOf(then: number | null, now: number | null): number | null {
  return then === null || now === null || then <= 0 ? null : now / then - 1;
}

export function sincePinned(mark: PinMark | null, now: MarketNow): SincePinned {
  if (mark === null) return { unknown: "no-mark" };
  if (mark.sourceKey !== now.sourceKey) return { unknown: "other-source" };
  if (mark.priceUsd === null || mark.priceUsd <= 0) return { unknown: "no-price-then" };
  const change = changeOf(mark.priceUsd, now.priceUsd);
  if (change === null) return { unknown: "no-price-now" };
  return { change, againstBitcoin: relativeReturn(change, changeOf(mark.btcPriceUsd, now.btcPriceUsd)) };
}
