/** What is different about a token since its list was last looked at. */

import type { CoinId } from "../domain/ids.ts";
import type { ListLook } from "../domain/watchlist.ts";

/** A price that has moved by this much, either way, is worth a mark. */
const NOTABLE_CHANGE = 0.05;
/** Where a day's volume is the market cap. */
const TURNOVER_LINE = 1;

export interface SeenNow {
  readonly id: CoinId;
  readonly priceUsd: number | null;
  readonly turnover: number | null;
}

export interface SinceLook {
  /** Of the price, now / then − 1; null where it was or is unknown. */
  readonly change: number | null;
  /** Whether turnover has gone above 1, or below it, since; null where it has not, or was or is unknown. */
  readonly turnoverWent: "above" | "below" | null;
  /** It had a price then, and CoinGecko lists it no more or has no market for it now. */
  readonly isGone: boolean;
  /** The price has moved by 5 % or more, turnover has crossed 1, or it is gone. */
  readonly isNotable: boolean;
}

function crossed(then: number | null, now: number | null): SinceLook["turnoverWent"] {
  if (then === null || now === null) return null;
  const [wasAbove, isAbove] = [then > TURNOVER_LINE, now > TURNOVER_LINE];
  if (wasAbove === isAbove) return null;
  return isAbove ? "above" : "below";
}

function thenOf(look: ListLook | null, id: CoinId, sourceKey: string): ListLook["tokens"][number] | null {
  return look?.sourceKey === sourceKey ? (look.tokens.find((token) => token.id === id) ?? null) : null;
}

/** Null for a token that was not on the list then, without a look, and where the look was at another source's numbers. */
export function sinceLook(look: ListLook | null, now: SeenNow, sourceKey: string): SinceLook | null {
  const then = thenOf(look, now.id, sourceKey);
  if (then === null) return null;
  const isKnown = then.priceUsd !== null && then.priceUsd > 0 && now.priceUsd !== null;
  const change = isKnown ? now.priceUsd / then.priceUsd - 1 : null;
  const turnoverWent = crossed(then.turnover, now.turnover);
  const isNotable = turnoverWent !== null || (change !== null && Math.abs(change) >= NOTABLE_CHANGE);
  return { change, turnoverWent, isGone: false, isNotable };
}

/**
 * Of a token of which CoinGecko itself says that it has no numbers, which is not the same as numbers that could not be had. Null where it
 * had no price then either.
 */
export function goneSinceLook(look: ListLook | null, id: CoinId, sourceKey: string): SinceLook | null {
  const then = thenOf(look, id, sourceKey);
  if (then?.priceUsd == null) return null;
  return { change: null, turnoverWent: null, isGone: true, isNotable: true };
}
