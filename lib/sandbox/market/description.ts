/** What a coin's description says: marked-up prose with Windows line ends, as vendors store it. */
import { keyOf, pick } from "../noise/hash.ts";
import type { Coin } from "./coin.ts";

const PURPOSES = [
  "a network on which models are served and paid for per answer",
  "a framework for agents that hold their own wallets",
  "a marketplace for labelled data",
  "a scheduler for idle graphics cards",
  "an assistant that reads and writes on-chain positions",
  "a registry of models whose outputs can be checked",
] as const;

const KIND_TEXT = {
  major: "a widely traded base asset",
  stablecoin: "a token that follows the US dollar",
} as const;

/** HTML; empty for one invented coin in eight. */
export function descriptionOf(seed: number, coin: Coin): string {
  const key = keyOf(keyOf(seed, coin.id), "description");
  if (coin.number >= 1000 && pick(key, 0, 8) === 0) return "";
  const purpose =
    coin.kind === "ai" ? (PURPOSES[pick(key, 1, PURPOSES.length)] ?? PURPOSES[0]) : KIND_TEXT[coin.kind];
  return (
    `<p><strong>${coin.name}</strong> is ${purpose}. All of its figures here are simulated.</p>\r\n\r\n` +
    `Read more on the <a href="https://${coin.id}.example/docs" rel="nofollow">project&#39;s pages</a> &amp; in its forum.\r\n` +
    `<ul><li>Governance by holders</li><li>Fees are paid in ${coin.symbol.toUpperCase()}</li></ul>`
  );
}
