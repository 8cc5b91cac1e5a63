/** Prices as a function of (seed, coin, time): a level, Bitcoin's move, the AI sector's move and the coin's own, through the known prices. */
import { DAY_MS } from "../../domain/time.ts";
import { keyOf } from "../noise/hash.ts";
import { knownPrices } from "./anchors.ts";
import { bridgedCorrection } from "./bridged-correction.ts";
import type { Coin } from "./coin.ts";
import type { CoinPaths } from "./coin-paths.ts";
import { createOwnPath } from "./own-path.ts";

/** How long a known price that the path would have missed is felt. */
const FADE_MS = 4 * DAY_MS;
const SECTOR = { dailyVol: 0.022, reversionDays: 120, jumpsPerYear: 2, volFactor: () => 1 };
/** Factor values kept, since many coins are asked at the same moments. */
const KEPT_MOMENTS = 20_000;

export interface Prices {
  /** Log of the price's ratio to the coin's typical price. */
  deviation(coin: Coin, atMs: number): number;
  /** The typical price in USD, around which the path moves. */
  levelUsd(coin: Coin): number;
  priceUsd(coin: Coin, atMs: number): number;
}

interface Line {
  readonly levelLog: number;
  correction(atMs: number): number;
}

/** A function of time whose last values are kept, all dropped together when they are too many. */
function remembered(compute: (atMs: number) => number): (atMs: number) => number {
  const values = new Map<number, number>();
  return (atMs) => {
    const known = values.get(atMs);
    if (known !== undefined) return known;
    if (values.size >= KEPT_MOMENTS) values.clear();
    const value = compute(atMs);
    values.set(atMs, value);
    return value;
  };
}

/** The prices of a market; asking before a coin's listing gives a path without meaning, never an error. */
export function createPrices(seed: number, bitcoin: Coin, pathsOf: (coin: Coin) => CoinPaths): Prices {
  const sector = remembered(createOwnPath(keyOf(seed, "sector"), SECTOR, 0));
  const lines = new Map<string, Line>();
  const bitcoinDeviation = remembered(
    (atMs) => pathsOf(bitcoin).own(atMs) + lineOf(bitcoin).correction(atMs),
  );

  function uncorrected(coin: Coin, atMs: number): number {
    if (coin.id === bitcoin.id) return pathsOf(coin).own(atMs);
    const { betaToBitcoin, betaToSector } = coin.price;
    const shared = betaToBitcoin === 0 ? 0 : betaToBitcoin * bitcoinDeviation(atMs);
    return shared + (betaToSector === 0 ? 0 : betaToSector * sector(atMs)) + pathsOf(coin).own(atMs);
  }

  /** Known prices set the level, so that only the differences between them have to be bridged. */
  function createLine(coin: Coin): Line {
    const known = knownPrices(coin.id);
    const residuals = known.map(({ atMs, value }) => Math.log(value) - uncorrected(coin, atMs));
    if (residuals.length === 0) return { levelLog: Math.log(coin.price.levelUsd), correction: () => 0 };
    const levelLog = residuals.reduce((sum, residual) => sum + residual, 0) / residuals.length;
    const knots = known.map(({ atMs }, i) => ({ atMs, residual: (residuals[i] ?? levelLog) - levelLog }));
    return { levelLog, correction: bridgedCorrection(knots, FADE_MS) };
  }

  function lineOf(coin: Coin): Line {
    let line = lines.get(coin.id);
    if (line === undefined) {
      line = createLine(coin);
      lines.set(coin.id, line);
    }
    return line;
  }

  function deviation(coin: Coin, atMs: number): number {
    if (coin.id === bitcoin.id) return bitcoinDeviation(atMs);
    return uncorrected(coin, atMs) + lineOf(coin).correction(atMs);
  }

  return {
    deviation,
    levelUsd: (coin) => Math.exp(lineOf(coin).levelLog),
    priceUsd: (coin, atMs) => Math.exp(lineOf(coin).levelLog + deviation(coin, atMs)),
  };
}
