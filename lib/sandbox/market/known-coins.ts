/**
 * Coins that exist, under their real ids, so that a list of real ids finds rows here. Levels, caps and turnovers say only the order of
 * magnitude from which their simulated paths start.
 */
import { keyOf, uniform } from "../noise/hash.ts";
import { AI, STABLECOINS } from "./categories.ts";
import type { Coin, CoinKind, Disclosure, Oddities, PriceModel } from "./coin.ts";
import { ALL_DISCLOSED, NO_ODDITIES } from "./coin.ts";
import { contractAddress } from "./contract-address.ts";

interface KnownCoin {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly kind?: CoinKind;
  readonly levelUsd: number;
  readonly capUsd: number;
  readonly turnover: number;
  readonly categories?: readonly string[];
  readonly platform?: string;
  readonly listed?: string;
  readonly circulatingShare?: number;
  readonly price?: Partial<PriceModel>;
  readonly disclosure?: Disclosure;
  readonly oddities?: Partial<Oddities>;
}

const MAJOR_PRICE = {
  betaToBitcoin: 1.25,
  betaToSector: 0,
  dailyVol: 0.018,
  reversionDays: 250,
  jumpsPerYear: 1,
};
const STABLE_PRICE = {
  betaToBitcoin: 0,
  betaToSector: 0,
  dailyVol: 0.0006,
  reversionDays: 2,
  jumpsPerYear: 0,
};

const KNOWN: readonly KnownCoin[] = [
  {
    id: "bitcoin",
    symbol: "btc",
    name: "Bitcoin",
    kind: "major",
    levelUsd: 77_000,
    capUsd: 1.54e12,
    turnover: 0.024,
    categories: ["layer-1", "proof-of-work-pow"],
    circulatingShare: 20_026_927 / 21_000_000,
    price: { betaToBitcoin: 0, dailyVol: 0.026, reversionDays: 220, jumpsPerYear: 3 },
  },
  {
    id: "ethereum",
    symbol: "eth",
    name: "Ethereum",
    kind: "major",
    levelUsd: 2120,
    capUsd: 2.55e11,
    turnover: 0.07,
    categories: ["layer-1"],
  },
  {
    id: "ripple",
    symbol: "xrp",
    name: "XRP",
    kind: "major",
    levelUsd: 1.37,
    capUsd: 8.3e10,
    turnover: 0.03,
    categories: ["layer-1"],
    circulatingShare: 0.61,
  },
  {
    id: "binancecoin",
    symbol: "bnb",
    name: "BNB",
    kind: "major",
    levelUsd: 640,
    capUsd: 8.6e10,
    turnover: 0.012,
    categories: ["layer-1"],
  },
  {
    id: "solana",
    symbol: "sol",
    name: "Solana",
    kind: "major",
    levelUsd: 86,
    capUsd: 4.9e10,
    turnover: 0.08,
    categories: ["layer-1"],
    price: { dailyVol: 0.022 },
  },
  {
    id: "dogecoin",
    symbol: "doge",
    name: "Dogecoin",
    kind: "major",
    levelUsd: 0.105,
    capUsd: 1.6e10,
    turnover: 0.07,
    categories: ["proof-of-work-pow"],
    price: { dailyVol: 0.025 },
  },
  {
    id: "tether",
    symbol: "usdt",
    name: "Tether",
    kind: "stablecoin",
    levelUsd: 1,
    capUsd: 1.89e11,
    turnover: 0.35,
    platform: "ethereum",
  },
  {
    id: "usd-coin",
    symbol: "usdc",
    name: "USDC",
    kind: "stablecoin",
    levelUsd: 1,
    capUsd: 7.6e10,
    turnover: 0.14,
    platform: "ethereum",
  },
  {
    id: "dai",
    symbol: "dai",
    name: "Dai",
    kind: "stablecoin",
    levelUsd: 1,
    capUsd: 4.3e9,
    turnover: 0.03,
    platform: "ethereum",
  },
  {
    id: "bittensor",
    symbol: "tao",
    name: "Bittensor",
    levelUsd: 268,
    capUsd: 2.9e9,
    turnover: 0.075,
    categories: ["depin", "layer-1"],
    circulatingShare: 0.51,
    price: { dailyVol: 0.036 },
  },
  {
    id: "opengradient",
    symbol: "opg",
    name: "OpenGradient",
    levelUsd: 0.27,
    capUsd: 5.1e7,
    turnover: 0.2,
    categories: ["ai-framework"],
    platform: "base",
    listed: "2026-04-21T13:00:00Z",
    circulatingShare: 0.191,
    price: { dailyVol: 0.055 },
    disclosure: { marketCap: true, circulating: false, totalAndFdv: false },
  },
  {
    id: "grass",
    symbol: "grass",
    name: "Grass",
    levelUsd: 0.44,
    capUsd: 2.3e8,
    turnover: 0.18,
    categories: ["depin"],
    platform: "solana",
    circulatingShare: 0.52,
    price: { dailyVol: 0.052 },
  },
  {
    id: "near",
    symbol: "near",
    name: "NEAR Protocol",
    levelUsd: 1.45,
    capUsd: 1.85e9,
    turnover: 0.11,
    categories: ["layer-1"],
  },
  {
    id: "internet-computer",
    symbol: "icp",
    name: "Internet Computer",
    levelUsd: 2.5,
    capUsd: 1.36e9,
    turnover: 0.05,
    categories: ["layer-1"],
  },
  {
    id: "worldcoin-wld",
    symbol: "wld",
    name: "Worldcoin",
    levelUsd: 0.3,
    capUsd: 9.4e8,
    turnover: 0.14,
    platform: "ethereum",
    circulatingShare: 0.31,
  },
  {
    id: "render-token",
    symbol: "render",
    name: "Render",
    levelUsd: 1.75,
    capUsd: 9e8,
    turnover: 0.06,
    categories: ["depin"],
    platform: "solana",
  },
  {
    id: "virtual-protocol",
    symbol: "virtual",
    name: "Virtuals Protocol",
    levelUsd: 0.68,
    capUsd: 4.5e8,
    turnover: 0.18,
    categories: ["ai-agents", "ai-agent-launchpad"],
    platform: "base",
  },
  {
    id: "fetch-ai",
    symbol: "fet",
    name: "Artificial Superintelligence Alliance",
    levelUsd: 0.22,
    capUsd: 5e8,
    turnover: 0.25,
    categories: ["ai-agents", "ai-framework"],
    platform: "ethereum",
  },
  {
    id: "the-graph",
    symbol: "grt",
    name: "The Graph",
    levelUsd: 0.026,
    capUsd: 2.8e8,
    turnover: 0.08,
    platform: "arbitrum-one",
  },
  {
    id: "filecoin",
    symbol: "fil",
    name: "Filecoin",
    levelUsd: 0.95,
    capUsd: 7.2e8,
    turnover: 0.13,
    categories: ["depin"],
  },
  {
    id: "theta-token",
    symbol: "theta",
    name: "Theta Network",
    levelUsd: 0.18,
    capUsd: 1.8e8,
    turnover: 0.05,
    categories: ["depin"],
  },
  {
    id: "zero-gravity",
    symbol: "0g",
    name: "0G",
    levelUsd: 0.55,
    capUsd: 1.2e8,
    turnover: 0.17,
    categories: ["ai-framework"],
    circulatingShare: 0.21,
  },
  {
    id: "akash-network",
    symbol: "akt",
    name: "Akash Network",
    levelUsd: 0.5,
    capUsd: 1.4e8,
    turnover: 0.05,
    categories: ["depin"],
  },
  {
    id: "aethir",
    symbol: "ath",
    name: "Aethir",
    levelUsd: 0.0072,
    capUsd: 1.2e8,
    turnover: 0.14,
    categories: ["depin"],
    platform: "ethereum",
  },
  {
    id: "livepeer",
    symbol: "lpt",
    name: "Livepeer",
    levelUsd: 2.2,
    capUsd: 1.05e8,
    turnover: 0.11,
    categories: ["depin"],
    platform: "ethereum",
  },
  {
    id: "kaito",
    symbol: "kaito",
    name: "KAITO",
    levelUsd: 0.42,
    capUsd: 1e8,
    turnover: 0.14,
    categories: ["ai-applications"],
    platform: "base",
  },
  {
    id: "vana",
    symbol: "vana",
    name: "Vana",
    levelUsd: 1.5,
    capUsd: 4.6e7,
    turnover: 0.1,
    categories: ["layer-1"],
  },
  {
    id: "arkham",
    symbol: "arkm",
    name: "Arkham",
    levelUsd: 0.1,
    capUsd: 5e7,
    turnover: 0.7,
    categories: ["ai-applications"],
    platform: "ethereum",
  },
  {
    id: "sahara-ai",
    symbol: "sahara",
    name: "Sahara AI",
    levelUsd: 0.024,
    capUsd: 6.5e7,
    turnover: 0.3,
    platform: "ethereum",
  },
  {
    id: "numeraire",
    symbol: "nmr",
    name: "Numeraire",
    levelUsd: 8.2,
    capUsd: 6.3e7,
    turnover: 0.12,
    categories: ["defai"],
    platform: "ethereum",
  },
  {
    id: "io",
    symbol: "io",
    name: "io.net",
    levelUsd: 0.12,
    capUsd: 3.6e7,
    turnover: 0.36,
    categories: ["depin"],
    platform: "solana",
  },
  {
    id: "elizaos",
    symbol: "elizaos",
    name: "elizaOS",
    levelUsd: 0.0009,
    capUsd: 6.8e6,
    turnover: 0.5,
    categories: ["ai-agents", "ai-framework"],
    platform: "solana",
    circulatingShare: 0.68,
  },
  {
    id: "aixbt",
    symbol: "aixbt",
    name: "aixbt",
    levelUsd: 0.025,
    capUsd: 2.5e7,
    turnover: 0.5,
    categories: ["ai-agents"],
    platform: "base",
  },
  {
    id: "cookie",
    symbol: "cookie",
    name: "Cookie DAO",
    levelUsd: 0.021,
    capUsd: 1.6e7,
    turnover: 0.2,
    categories: ["ai-applications"],
    platform: "binance-smart-chain",
  },
  {
    id: "pha",
    symbol: "pha",
    name: "Phala",
    levelUsd: 0.034,
    capUsd: 2.8e7,
    turnover: 0.4,
    categories: ["depin"],
    platform: "ethereum",
  },
  {
    id: "origintrail",
    symbol: "trac",
    name: "OriginTrail",
    levelUsd: 0.33,
    capUsd: 1.6e8,
    turnover: 0.045,
    platform: "ethereum",
  },
  {
    id: "nosana",
    symbol: "nos",
    name: "Nosana",
    levelUsd: 0.21,
    capUsd: 1.05e7,
    turnover: 0.06,
    categories: ["depin"],
    platform: "solana",
  },
  {
    id: "chaingpt",
    symbol: "cgpt",
    name: "ChainGPT",
    levelUsd: 0.022,
    capUsd: 1.9e7,
    turnover: 0.4,
    categories: ["ai-applications"],
    platform: "binance-smart-chain",
  },
  {
    id: "ocean-protocol",
    symbol: "ocean",
    name: "Ocean Protocol",
    levelUsd: 0.11,
    capUsd: 2.2e7,
    turnover: 0.03,
    platform: "ethereum",
  },
  {
    id: "iexec-rlc",
    symbol: "rlc",
    name: "iExec RLC",
    levelUsd: 0.36,
    capUsd: 2.6e7,
    turnover: 0.08,
    categories: ["depin"],
    platform: "ethereum",
  },
  {
    id: "grass-on-chain",
    symbol: "grass",
    name: "Grass On Chain",
    levelUsd: 3.1e-7,
    capUsd: 2.4e5,
    turnover: 0.02,
    categories: ["ai-meme-coins"],
    platform: "solana",
    disclosure: { marketCap: false, circulating: false, totalAndFdv: true },
  },
  {
    id: "compute-dollar",
    symbol: "cusd",
    name: "Compute Dollar",
    kind: "stablecoin",
    levelUsd: 1,
    capUsd: 1.1e8,
    turnover: 0.06,
    categories: [AI],
    platform: "ethereum",
  },
  {
    id: "staked-bittensor",
    symbol: "sttao",
    name: "Staked Bittensor",
    levelUsd: 281,
    capUsd: 6.2e7,
    turnover: 0.01,
    categories: ["rehypothecated-tokens"],
    platform: "ethereum",
    price: { dailyVol: 0.036 },
    oddities: { rehypothecated: true },
  },
];

function priceModel(seed: number, row: KnownCoin): PriceModel {
  const key = keyOf(seed, row.id);
  const base =
    row.kind === "major"
      ? MAJOR_PRICE
      : row.kind === "stablecoin"
        ? STABLE_PRICE
        : {
            betaToBitcoin: 1 + 0.4 * uniform(key, 1),
            betaToSector: 0.7 + 0.6 * uniform(key, 2),
            dailyVol: 0.034 + 0.014 * uniform(key, 3),
            reversionDays: 250,
            jumpsPerYear: 3,
          };
  return { levelUsd: row.levelUsd, ...base, ...row.price };
}

function categoriesOf(row: KnownCoin): readonly string[] {
  const own = row.categories ?? [];
  if (row.kind === "major") return own;
  return row.kind === "stablecoin" ? [STABLECOINS, ...own] : [AI, ...own];
}

function platformsOf(seed: number, row: KnownCoin): Readonly<Record<string, string>> {
  return row.platform === undefined
    ? {}
    : { [row.platform]: contractAddress(keyOf(seed, row.id), row.platform) };
}

/** The known coins of a market. */
export function knownCoins(seed: number): readonly Coin[] {
  return KNOWN.map((row, index): Coin => {
    const circulating = row.capUsd / row.levelUsd;
    const total = circulating / (row.circulatingShare ?? 1);
    return {
      id: row.id,
      symbol: row.symbol,
      name: row.name,
      kind: row.kind ?? "ai",
      number: index + 1,
      categories: categoriesOf(row),
      platforms: platformsOf(seed, row),
      listedAtMs: Date.parse(row.listed ?? "2021-03-01T00:00:00Z"),
      delistedAtMs: null,
      price: priceModel(seed, row),
      volume: {
        medianTurnover: row.turnover,
        spread: row.kind === "ai" || row.kind === undefined ? 0.45 : 0.25,
        spikesPerYear: row.kind === "ai" || row.kind === undefined ? 4 : 1,
        movesPrice: row.kind !== "stablecoin",
      },
      supply: {
        circulatingAtReference: circulating,
        total,
        max: row.kind === "stablecoin" || row.id === "ethereum" ? null : total,
        referenceMs: Date.UTC(2026, 4, 22),
        unlockShare: 0,
      },
      disclosure: row.disclosure ?? ALL_DISCLOSED,
      oddities: { ...NO_ODDITIES, ...row.oddities },
    };
  });
}
