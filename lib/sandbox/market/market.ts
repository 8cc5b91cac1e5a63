/** The simulated market: every figure of every coin at any moment, from a seed. */

import { type Catalogue, createCatalogue } from "./catalogue.ts";
import type { Coin } from "./coin.ts";
import { type CoinPaths, createCoinPaths } from "./coin-paths.ts";
import { createPrices } from "./price.ts";
import { circulatingSupply } from "./supply.ts";
import { createVolumes } from "./volume.ts";

export interface Market {
  readonly seed: number;
  readonly catalogue: Catalogue;
  priceUsd(coin: Coin, atMs: number): number;
  /** Price × true circulating supply, whether or not the vendor knows it. */
  capUsd(coin: Coin, atMs: number): number;
  /** Sum over the 24 hours before. */
  volume24hUsd(coin: Coin, atMs: number): number;
}

export function createMarket(seed: number): Market {
  const catalogue = createCatalogue(seed);
  const paths = new Map<string, CoinPaths>();
  const pathsOf = (coin: Coin): CoinPaths => {
    let known = paths.get(coin.id);
    if (known === undefined) paths.set(coin.id, (known = createCoinPaths(seed, coin)));
    return known;
  };
  const prices = createPrices(seed, catalogue.bitcoin, pathsOf);
  const volumes = createVolumes(
    seed,
    prices,
    pathsOf,
    (coin) => prices.levelUsd(coin) * circulatingSupply(coin, coin.supply.referenceMs),
  );
  return {
    seed,
    catalogue,
    priceUsd: prices.priceUsd,
    capUsd: (coin, atMs) => prices.priceUsd(coin, atMs) * circulatingSupply(coin, atMs),
    volume24hUsd: volumes,
  };
}
