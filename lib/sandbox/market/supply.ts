/** How many coins are in circulation: constant, or growing by monthly releases of what is locked. */
import { DAY_MS } from "../../domain/time.ts";
import { knownSupply } from "./anchors.ts";
import type { Coin } from "./coin.ts";

const RELEASE_EVERY_MS = 30 * DAY_MS;
const LEAST_SHARE = 0.02;

interface Supply {
  readonly circulatingAtReference: number;
  readonly total: number;
  readonly referenceMs: number;
}

/** A known supply takes the place of the coin's own; its total keeps its proportion. */
function supplyModel(coin: Coin): Supply {
  const known = knownSupply(coin.id);
  if (known === null) return coin.supply;
  const { circulatingAtReference, total } = coin.supply;
  return {
    circulatingAtReference: known.value,
    total: (total / circulatingAtReference) * known.value,
    referenceMs: known.atMs,
  };
}

/** The true circulating supply in coins, whether or not it is published. */
export function circulatingSupply(coin: Coin, atMs: number): number {
  const { circulatingAtReference, total, referenceMs } = supplyModel(coin);
  const { unlockShare } = coin.supply;
  if (unlockShare === 0) return circulatingAtReference;
  const releases = Math.floor((atMs - referenceMs) / RELEASE_EVERY_MS);
  const locked = (1 - circulatingAtReference / total) * (1 - unlockShare) ** releases;
  return total * Math.max(LEAST_SHARE, 1 - locked);
}

/** The true total supply in coins, whether or not it is published. */
export function totalSupply(coin: Coin): number {
  return supplyModel(coin).total;
}
