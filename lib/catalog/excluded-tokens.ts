/**
 * Members of AI categories that are not AI tokens of their own: dollars, and wrapped, staked or bridged forms of another
 * token. For when CoinGecko cannot be asked which tokens are stablecoins.
 */
import { type CoinId, coinId } from "../domain/ids.ts";

const STABLECOINS = ["usdai", "susdai", "gaib-aid", "gaib-said"];

const WRAPPED = [
  "wrapped-tao",
  "tensorplex-staked-tao",
  "staked-tao-root",
  "voidai-bridged-wtao-solana",
  "wrapped-bittensor-universal",
  "wrapped-near",
  "wrapped-near-universal",
  "rainbow-bridged-near-ethereum",
  "staked-near",
  "linear-protocol",
  "trufin-staked-near",
  "wrapped-0g",
  "gimo-staked-0g",
  "wrapped-ip",
  "wrapped-fil",
  "wrapped-iotex",
  "wrapped-peaq",
  "wrapped-parasail-staked-peaq",
];

export const EXCLUDED_TOKENS: ReadonlySet<CoinId> = new Set([...STABLECOINS, ...WRAPPED].map(coinId));
