/** The vendor's view of all coins at a moment: quotes that are refreshed once a minute, and ranks among them. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { keyOf, uniform } from "../noise/hash.ts";
import { hasAnchors } from "./anchors.ts";
import type { Coin } from "./coin.ts";
import type { Market } from "./market.ts";
import { type Ranked, ranksOf } from "./rank.ts";

const STALE_PERIOD_MS = 4 * DAY_MS;
const FIRM = 1e6;

export interface Quote {
  readonly coin: Coin;
  /** The moment whose figures the quote shows. */
  readonly atMs: number;
  /** When the vendor says that it looked: shortly before. */
  readonly lastUpdatedMs: number;
  readonly priceUsd: number;
  /** Zero when the vendor does not know the supply. */
  readonly capUsd: number;
  readonly volume24hUsd: number;
  /** Null for a coin without a known cap, and for one that stands for another. */
  readonly rank: number | null;
  /** The rank it would have if coins that stand for others were counted. */
  readonly rankWithRehypothecated: number | null;
}

/** The moment that the vendor's quote of the coin shows: the last full minute, or days ago for a stale coin. */
export function quotedAtMs(coin: Coin, nowMs: number): number {
  if (!coin.oddities.stale) return Math.floor(nowMs / MINUTE_MS) * MINUTE_MS;
  return Math.floor(nowMs / STALE_PERIOD_MS - 0.5) * STALE_PERIOD_MS;
}

function ranked(quotes: readonly Pick<Quote, "coin" | "capUsd">[]): readonly Ranked[] {
  return quotes
    .filter(({ capUsd }) => capUsd > 0)
    .map(({ coin, capUsd }) => ({ id: coin.id, capUsd, weight: hasAnchors(coin.id) ? FIRM : 1 }));
}

function computeSnapshot(market: Market, nowMs: number): readonly Quote[] {
  const minute = Math.floor(nowMs / MINUTE_MS);
  const figures = market.catalogue.listedAt(nowMs).map((coin) => {
    const atMs = Math.max(coin.listedAtMs, quotedAtMs(coin, nowMs));
    const delay = 10 + 40 * uniform(keyOf(market.seed, coin.id), minute);
    return {
      coin,
      atMs,
      lastUpdatedMs: Math.round(atMs - delay * SECOND_MS),
      priceUsd: market.priceUsd(coin, atMs),
      capUsd: coin.disclosure.marketCap ? market.capUsd(coin, atMs) : 0,
      volume24hUsd: market.volume24hUsd(coin, atMs),
    };
  });
  const ranks = ranksOf(ranked(figures.filter(({ coin }) => !coin.oddities.rehypothecated)));
  const allRanks = ranksOf(ranked(figures));
  return figures.map((figure) => ({
    ...figure,
    rank: ranks.get(figure.coin.id) ?? null,
    rankWithRehypothecated: allRanks.get(figure.coin.id) ?? null,
  }));
}

/** Quotes of all listed coins; the last minute's are kept. */
export function createSnapshots(market: Market): (nowMs: number) => readonly Quote[] {
  let kept: { readonly minute: number; readonly quotes: readonly Quote[] } | null = null;
  return (nowMs) => {
    const minute = Math.floor(nowMs / MINUTE_MS);
    if (kept?.minute !== minute) kept = { minute, quotes: computeSnapshot(market, nowMs) };
    return kept.quotes;
  };
}
