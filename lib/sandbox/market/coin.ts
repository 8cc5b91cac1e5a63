/** What is fixed about a simulated coin: who it is, and the parameters of its paths. Its numbers over time are computed from them. */

export type CoinKind = "ai" | "major" | "stablecoin";

/** Log price = level + betas × factors + own path. Volatilities are per day. */
export interface PriceModel {
  readonly levelUsd: number;
  readonly betaToBitcoin: number;
  readonly betaToSector: number;
  readonly dailyVol: number;
  /** Days over which a deviation from the level fades. */
  readonly reversionDays: number;
  readonly jumpsPerYear: number;
}

export interface VolumeModel {
  /** Typical 24-hour volume as a multiple of the cap. */
  readonly medianTurnover: number;
  /** Standard deviation of ln volume from day to day around its mean. */
  readonly spread: number;
  readonly spikesPerYear: number;
  /** False for wash trading: volume that comes and goes without the price noticing. */
  readonly movesPrice: boolean;
}

/** The true supply in coins, and how much is released every month. */
export interface SupplyModel {
  readonly circulatingAtReference: number;
  readonly total: number;
  readonly max: number | null;
  /** The moment at which `circulatingAtReference` holds. */
  readonly referenceMs: number;
  /** Share of what is still locked that is released at each step; 0 for a constant supply. */
  readonly unlockShare: number;
}

/** Which figures the data vendor knows of the coin. */
export interface Disclosure {
  readonly marketCap: boolean;
  readonly circulating: boolean;
  readonly totalAndFdv: boolean;
}

/** Ways in which the answers about a coin are not as clean as one would wish. */
export interface Oddities {
  readonly sparkline: "full" | "short" | "empty";
  readonly change24hMissing: boolean;
  /** The quote is days old. */
  readonly stale: boolean;
  /** Charts have missing values. */
  readonly gaps: boolean;
  readonly rehypothecated: boolean;
  readonly notice: string | null;
  /** One thin venue reports nearly all of the volume. */
  readonly washVenue: boolean;
}

export interface Coin {
  readonly id: string;
  /** Lower case, not unique. */
  readonly symbol: string;
  readonly name: string;
  readonly kind: CoinKind;
  /** Number that CoinGecko's image addresses and trending list use. */
  readonly number: number;
  readonly categories: readonly string[];
  /** Contract address by platform; empty for a coin of its own chain. */
  readonly platforms: Readonly<Record<string, string>>;
  readonly listedAtMs: number;
  readonly delistedAtMs: number | null;
  readonly price: PriceModel;
  readonly volume: VolumeModel;
  readonly supply: SupplyModel;
  readonly disclosure: Disclosure;
  readonly oddities: Oddities;
}

export const NO_ODDITIES: Oddities = {
  sparkline: "full",
  change24hMissing: false,
  stale: false,
  gaps: false,
  rehypothecated: false,
  notice: null,
  washVenue: false,
};

export const ALL_DISCLOSED: Disclosure = { marketCap: true, circulating: true, totalAndFdv: true };

export function isListed(coin: Coin, atMs: number): boolean {
  return coin.listedAtMs <= atMs && (coin.delistedAtMs === null || atMs < coin.delistedAtMs);
}
