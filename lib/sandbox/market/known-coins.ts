/**
 * Coins that exist, under their real ids, so that a list of real ids finds rows here. Levels, caps and turnovers say only the order of
 * magnitude from which their simulated paths start.
 */
import { AI } from "./categories.ts";
import { dollar, type KnownCoin, major, token } from "./known-coin.ts";

export const KNOWN_COINS: readonly KnownCoin[] = [
  major("bitcoin", "btc", "Bitcoin", 77000, 1.54e12, 0.024, {
    categories: ["layer-1", "proof-of-work-pow"],
    circulatingShare: 20_026_927 / 21_000_000,
    price: { betaToBitcoin: 0, dailyVol: 0.026, reversionDays: 220, jumpsPerYear: 3 },
  }),
  major("ethereum", "eth", "Ethereum", 2120, 2.55e11, 0.07, { categories: ["layer-1"], hasMaxSupply: false }),
  major("ripple", "xrp", "XRP", 1.37, 8.3e10, 0.03, { categories: ["layer-1"], circulatingShare: 0.61 }),
  major("binancecoin", "bnb", "BNB", 640, 8.6e10, 0.012, { categories: ["layer-1"] }),
  major("solana", "sol", "Solana", 86, 4.9e10, 0.08, { categories: ["layer-1"], price: { dailyVol: 0.022 } }),
  major("dogecoin", "doge", "Dogecoin", 0.105, 1.6e10, 0.07, {
    categories: ["proof-of-work-pow"],
    price: { dailyVol: 0.025 },
  }),
  dollar("tether", "usdt", "Tether", 1, 1.89e11, 0.35, { platform: "ethereum" }),
  dollar("usd-coin", "usdc", "USDC", 1, 7.6e10, 0.14, { platform: "ethereum" }),
  dollar("dai", "dai", "Dai", 1, 4.3e9, 0.03, { platform: "ethereum" }),
  token("bittensor", "tao", "Bittensor", 268, 2.9e9, 0.075, {
    categories: ["depin", "layer-1"],
    circulatingShare: 0.51,
    price: { dailyVol: 0.036 },
  }),
  token("opengradient", "opg", "OpenGradient", 0.27, 5.1e7, 0.2, {
    categories: ["ai-framework"],
    platform: "base",
    listed: "2026-04-21T13:00:00Z",
    circulatingShare: 0.191,
    price: { dailyVol: 0.055 },
    disclosure: { marketCap: true, circulating: false, totalAndFdv: false },
  }),
  token("grass", "grass", "Grass", 0.44, 2.3e8, 0.18, {
    categories: ["depin"],
    platform: "solana",
    circulatingShare: 0.52,
    price: { dailyVol: 0.052 },
  }),
  token("near", "near", "NEAR Protocol", 1.45, 1.85e9, 0.11, { categories: ["layer-1"] }),
  token("internet-computer", "icp", "Internet Computer", 2.5, 1.36e9, 0.05, { categories: ["layer-1"] }),
  token("worldcoin-wld", "wld", "Worldcoin", 0.3, 9.4e8, 0.14, {
    platform: "ethereum",
    circulatingShare: 0.31,
  }),
  token("render-token", "render", "Render", 1.75, 9e8, 0.06, { categories: ["depin"], platform: "solana" }),
  token("virtual-protocol", "virtual", "Virtuals Protocol", 0.68, 4.5e8, 0.18, {
    categories: ["ai-agents", "ai-agent-launchpad"],
    platform: "base",
  }),
  token("fetch-ai", "fet", "Artificial Superintelligence Alliance", 0.22, 5e8, 0.25, {
    categories: ["ai-agents", "ai-framework"],
    platform: "ethereum",
  }),
  token("the-graph", "grt", "The Graph", 0.026, 2.8e8, 0.08, { platform: "arbitrum-one" }),
  token("filecoin", "fil", "Filecoin", 0.95, 7.2e8, 0.13, { categories: ["depin"] }),
  token("theta-token", "theta", "Theta Network", 0.18, 1.8e8, 0.05, { categories: ["depin"] }),
  token("zero-gravity", "0g", "0G", 0.55, 1.2e8, 0.17, {
    categories: ["ai-framework"],
    circulatingShare: 0.21,
  }),
  token("akash-network", "akt", "Akash Network", 0.5, 1.4e8, 0.05, { categories: ["depin"] }),
  token("aethir", "ath", "Aethir", 0.0072, 1.2e8, 0.14, { categories: ["depin"], platform: "ethereum" }),
  token("livepeer", "lpt", "Livepeer", 2.2, 1.05e8, 0.11, { categories: ["depin"], platform: "ethereum" }),
  token("kaito", "kaito", "KAITO", 0.42, 1e8, 0.14, { categories: ["ai-applications"], platform: "base" }),
  token("vana", "vana", "Vana", 1.5, 4.6e7, 0.1, { categories: ["layer-1"] }),
  token("arkham", "arkm", "Arkham", 0.1, 5e7, 0.7, { categories: ["ai-applications"], platform: "ethereum" }),
  token("sahara-ai", "sahara", "Sahara AI", 0.024, 6.5e7, 0.3, { platform: "ethereum" }),
  token("numeraire", "nmr", "Numeraire", 8.2, 6.3e7, 0.12, { categories: ["defai"], platform: "ethereum" }),
  token("io", "io", "io.net", 0.12, 3.6e7, 0.36, { categories: ["depin"], platform: "solana" }),
  token("elizaos", "elizaos", "elizaOS", 0.0009, 6.8e6, 0.5, {
    categories: ["ai-agents", "ai-framework"],
    platform: "solana",
    circulatingShare: 0.68,
  }),
  token("aixbt", "aixbt", "aixbt", 0.025, 2.5e7, 0.5, { categories: ["ai-agents"], platform: "base" }),
  token("cookie", "cookie", "Cookie DAO", 0.021, 1.6e7, 0.2, {
    categories: ["ai-applications"],
    platform: "binance-smart-chain",
  }),
  token("pha", "pha", "Phala", 0.034, 2.8e7, 0.4, { categories: ["depin"], platform: "ethereum" }),
  token("origintrail", "trac", "OriginTrail", 0.33, 1.6e8, 0.045, { platform: "ethereum" }),
  token("nosana", "nos", "Nosana", 0.21, 1.05e7, 0.06, { categories: ["depin"], platform: "solana" }),
  token("chaingpt", "cgpt", "ChainGPT", 0.022, 1.9e7, 0.4, {
    categories: ["ai-applications"],
    platform: "binance-smart-chain",
  }),
  token("ocean-protocol", "ocean", "Ocean Protocol", 0.11, 2.2e7, 0.03, { platform: "ethereum" }),
  token("iexec-rlc", "rlc", "iExec RLC", 0.36, 2.6e7, 0.08, { categories: ["depin"], platform: "ethereum" }),
  token("grass-on-chain", "grass", "Grass On Chain", 3.1e-7, 240000, 0.02, {
    categories: ["ai-meme-coins"],
    platform: "solana",
    disclosure: { marketCap: false, circulating: false, totalAndFdv: true },
  }),
  dollar("compute-dollar", "cusd", "Compute Dollar", 1, 1.1e8, 0.06, {
    categories: [AI],
    platform: "ethereum",
  }),
  token("staked-bittensor", "sttao", "Staked Bittensor", 281, 6.2e7, 0.01, {
    categories: ["rehypothecated-tokens"],
    platform: "ethereum",
    price: { dailyVol: 0.036 },
    oddities: { rehypothecated: true },
  }),
];
