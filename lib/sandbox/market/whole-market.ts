/** Totals of the whole crypto market, most of which is not simulated: Bitcoin's figures over its shares of them. */
import { keyOf } from "../noise/hash.ts";
import type { Market } from "./market.ts";
import { createOwnPath } from "./own-path.ts";

const TYPICAL_DOMINANCE = 0.58;
const TYPICAL_VOLUME_SHARE = 0.36;

export interface WholeMarket {
  capUsd(atMs: number): number;
  volume24hUsd(atMs: number): number;
}

export function createWholeMarket(market: Market): WholeMarket {
  const model = { reversionDays: 60, jumpsPerYear: 0, volFactor: () => 1 };
  const dominance = createOwnPath(keyOf(market.seed, "dominance"), { ...model, dailyVol: 0.004 }, 0);
  const volumeShare = createOwnPath(keyOf(market.seed, "volume-share"), { ...model, dailyVol: 0.02 }, 0);
  const { bitcoin } = market.catalogue;
  return {
    capUsd: (atMs) => market.capUsd(bitcoin, atMs) / (TYPICAL_DOMINANCE * Math.exp(dominance(atMs))),
    volume24hUsd: (atMs) =>
      market.volume24hUsd(bitcoin, atMs) / (TYPICAL_VOLUME_SHARE * Math.exp(volumeShare(atMs))),
  };
}
