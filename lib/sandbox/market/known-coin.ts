/** A coin that exists: what is written down of it, and the simulated coin made from that. */
import { keyOf, uniform } from "../noise/hash.ts";
import { AI, STABLECOINS } from "./categories.ts";
import {
  ALL_DISCLOSED,
  type Coin,
  type CoinKind,
  type Disclosure,
  NO_ODDITIES,
  type Oddities,
  type PriceModel,
  type VolumeModel,
} from "./coin.ts";
import { contractAddress } from "./contract-address.ts";

interface Particulars {
  readonly categories?: readonly string[];
  /** Where its contract is; absent for a coin of its own chain. */
  readonly platform?: string;
  readonly listed?: string;
  /** Share of the total supply that circulates; all of it where absent. */
  readonly circulatingShare?: number;
  readonly hasMaxSupply?: boolean;
  readonly price?: Partial<PriceModel>;
  readonly disclosure?: Disclosure;
  readonly oddities?: Partial<Oddities>;
}

export interface KnownCoin extends Particulars {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly kind: CoinKind;
  readonly levelUsd: number;
  readonly capUsd: number;
  readonly turnover: number;
}

function describedAs(kind: CoinKind) {
  return (
    id: string,
    symbol: string,
    name: string,
    levelUsd: number,
    capUsd: number,
    turnover: number,
    particulars: Particulars = {},
  ): KnownCoin => ({ id, symbol, name, kind, levelUsd, capUsd, turnover, ...particulars });
}

/** Id, symbol, name, typical price and cap in USD, typical turnover, and what is particular about it. */
export const token = describedAs("ai");
export const major = describedAs("major");
export const dollar = describedAs("stablecoin");

const LISTED_LONG_AGO = "2021-03-01T00:00:00Z";
const REFERENCE_MS = Date.UTC(2026, 4, 22);

type Movement = Omit<PriceModel, "levelUsd">;

function movementOf(kind: CoinKind, key: number): Movement {
  switch (kind) {
    case "major":
      return { betaToBitcoin: 1.25, betaToSector: 0, dailyVol: 0.018, reversionDays: 250, jumpsPerYear: 1 };
    case "stablecoin":
      return { betaToBitcoin: 0, betaToSector: 0, dailyVol: 0.0006, reversionDays: 2, jumpsPerYear: 0 };
    case "ai":
      return {
        betaToBitcoin: 1 + 0.4 * uniform(key, 1),
        betaToSector: 0.7 + 0.6 * uniform(key, 2),
        dailyVol: 0.034 + 0.014 * uniform(key, 3),
        reversionDays: 250,
        jumpsPerYear: 3,
      };
  }
}

function volumeOf({ kind, turnover }: KnownCoin): VolumeModel {
  const habits = kind === "ai" ? { spread: 0.45, spikesPerYear: 4 } : { spread: 0.25, spikesPerYear: 1 };
  return { medianTurnover: turnover, ...habits, movesPrice: kind !== "stablecoin" };
}

const CATEGORY_OF_KIND: Record<CoinKind, readonly string[]> = {
  ai: [AI],
  major: [],
  stablecoin: [STABLECOINS],
};

/** The simulated coin of a market; `number` is its place in the list. */
export function simulatedCoin(seed: number, known: KnownCoin, number: number): Coin {
  const key = keyOf(seed, known.id);
  const { id, symbol, name, kind, levelUsd, platform } = known;
  const circulating = known.capUsd / levelUsd;
  const total = circulating / (known.circulatingShare ?? 1);
  return {
    id,
    symbol,
    name,
    kind,
    number,
    categories: [...CATEGORY_OF_KIND[kind], ...(known.categories ?? [])],
    platforms: platform === undefined ? {} : { [platform]: contractAddress(key, platform) },
    listedAtMs: Date.parse(known.listed ?? LISTED_LONG_AGO),
    delistedAtMs: null,
    price: { levelUsd, ...movementOf(kind, key), ...known.price },
    volume: volumeOf(known),
    supply: {
      circulatingAtReference: circulating,
      total,
      max: (known.hasMaxSupply ?? kind !== "stablecoin") ? total : null,
      referenceMs: REFERENCE_MS,
      unlockShare: 0,
    },
    disclosure: known.disclosure ?? ALL_DISCLOSED,
    oddities: { ...NO_ODDITIES, ...known.oddities },
  };
}
