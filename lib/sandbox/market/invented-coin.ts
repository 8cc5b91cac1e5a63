/** One invented AI token: its parameters drawn from distributions that resemble the real market of small caps. */
import { gaussian, keyOf, uniform } from "../noise/hash.ts";
import { AI, AI_SUBSETS } from "./categories.ts";
import type { Coin, Disclosure, SupplyModel } from "./coin.ts";
import { contractAddress } from "./contract-address.ts";
import { inventedName } from "./invented-name.ts";
import { odditiesOf } from "./oddity-table.ts";

/** ln of the cap: half of the tokens are above 13 M USD, a tenth below 1 M, one in sixteen above 250 M. */
const MEDIAN_CAP_USD = 13e6;
const CAP_SPREAD = 1.95;
const LARGEST_CAP_USD = 4e9;
const MEDIAN_TURNOVER = 0.075;
const TURNOVER_SPREAD = 1.1;
const WASH_TURNOVER = 1.6;
const MICRO_PRICE_SHARE = 0.06;
const PLATFORMS = [
  "solana",
  "base",
  "ethereum",
  "binance-smart-chain",
  "arbitrum-one",
  "solana",
  "base",
] as const;
const OWN_CHAIN_SHARE = 0.06;

export interface Listing {
  readonly listedAtMs: number;
  readonly delistedAtMs: number | null;
  /** Young tokens are worth less and are less well documented. */
  readonly isLaunch: boolean;
}

function levelUsd(key: number): number {
  const exponent =
    uniform(key, 10) < MICRO_PRICE_SHARE ? -10 + 3 * uniform(key, 11) : -4 + 4.8 * uniform(key, 12);
  return 10 ** exponent;
}

function capUsd(key: number, isLaunch: boolean): number {
  const median = isLaunch ? MEDIAN_CAP_USD / 2 : MEDIAN_CAP_USD;
  return Math.min(LARGEST_CAP_USD, median * Math.exp(CAP_SPREAD * gaussian(key, 13)));
}

function disclosureOf(key: number, isLaunch: boolean): Disclosure {
  const marketCap = uniform(key, 14) >= (isLaunch ? 0.25 : 0.06);
  return {
    marketCap,
    circulating: marketCap && uniform(key, 15) >= 0.02,
    totalAndFdv: uniform(key, 16) >= 0.06,
  };
}

function supplyOf(key: number, capAtLevelUsd: number, priceUsd: number, referenceMs: number): SupplyModel {
  const circulating = capAtLevelUsd / priceUsd;
  const share = uniform(key, 17) < 0.45 ? 1 : 0.15 + 0.8 * uniform(key, 18);
  const total = circulating / share;
  return {
    circulatingAtReference: circulating,
    total,
    max: uniform(key, 19) < 0.43 ? null : total,
    referenceMs,
    unlockShare: share < 1 && uniform(key, 20) < 0.6 ? 0.005 + 0.03 * uniform(key, 21) : 0,
  };
}

function categoriesOf(key: number): readonly string[] {
  return [AI, ...AI_SUBSETS.filter(({ share }, i) => uniform(key, 30 + i) < share).map(({ id }) => id)];
}

function platformsOf(key: number): Readonly<Record<string, string>> {
  if (uniform(key, 40) < OWN_CHAIN_SHARE) return {};
  const platform = PLATFORMS[Math.floor(uniform(key, 41) * PLATFORMS.length)] ?? "ethereum";
  return { [platform]: contractAddress(key, platform) };
}

/** Invented token number `n` (n >= 0) of a market. */
export function inventedCoin(seed: number, n: number, listing: Listing): Coin {
  const { id, symbol, name } = inventedName(seed, n);
  const key = keyOf(seed, id);
  const oddities = odditiesOf(n);
  const level = levelUsd(key);
  const cap = capUsd(key, listing.isLaunch);
  const smallness = Math.min(1, Math.max(0, Math.log(2e8 / cap) / 6));
  return {
    id,
    symbol,
    name,
    kind: "ai",
    number: 1000 + n,
    categories: categoriesOf(key),
    platforms: platformsOf(key),
    listedAtMs: listing.listedAtMs,
    delistedAtMs: listing.delistedAtMs,
    price: {
      levelUsd: level,
      betaToBitcoin: 1.2 + 0.25 * gaussian(key, 1),
      betaToSector: 1 + 0.25 * gaussian(key, 2),
      dailyVol: 0.028 + 0.015 * smallness + 0.012 * uniform(key, 3) + (listing.isLaunch ? 0.015 : 0),
      reversionDays: 180,
      jumpsPerYear: 4,
    },
    volume: {
      medianTurnover: oddities.washVenue
        ? WASH_TURNOVER
        : MEDIAN_TURNOVER * Math.exp(TURNOVER_SPREAD * gaussian(key, 4)),
      spread: 0.4 + 0.2 * uniform(key, 5),
      spikesPerYear: 5,
      movesPrice: !oddities.washVenue,
    },
    supply: supplyOf(key, cap, level, listing.listedAtMs),
    disclosure: oddities.washVenue
      ? { marketCap: true, circulating: true, totalAndFdv: true }
      : disclosureOf(key, listing.isLaunch),
    oddities,
  };
}
