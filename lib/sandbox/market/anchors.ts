/**
 * Known figures that the simulated paths run through. Adding a row is all it takes: every path asks for its coin's anchors, and
 * nothing else knows of them.
 */
import { DAY_MS } from "../../domain/time.ts";

/** What was observed of a coin at one moment; null where nothing was. Changes are ratios. */
export interface Anchor {
  readonly coinId: string;
  readonly atMs: number;
  readonly priceUsd: number;
  readonly change24h: number | null;
  readonly volume24hUsd: number | null;
  readonly marketCapUsd: number | null;
  /** How much people look for it, on the scale of `attention.ts`; the trending list takes the highest. */
  readonly attention: number | null;
}

const MAY_22 = Date.UTC(2026, 4, 22, 8, 40);

export const ANCHORS: readonly Anchor[] = [
  {
    coinId: "opengradient",
    atMs: MAY_22,
    priceUsd: 0.269,
    change24h: 0.066,
    volume24hUsd: 65_900_000,
    marketCapUsd: 51_400_000,
    attention: 9,
  },
  {
    coinId: "grass",
    atMs: MAY_22,
    priceUsd: 0.451,
    change24h: 0.284,
    volume24hUsd: null,
    marketCapUsd: null,
    attention: 8.5,
  },
  {
    coinId: "bittensor",
    atMs: MAY_22,
    priceUsd: 268.4,
    change24h: null,
    volume24hUsd: 220_000_000,
    marketCapUsd: null,
    attention: null,
  },
  {
    coinId: "bitcoin",
    atMs: MAY_22,
    priceUsd: 77_246,
    change24h: -0.0044,
    volume24hUsd: null,
    marketCapUsd: 1_547_000_000_000,
    attention: null,
  },
];

export interface Observation {
  readonly atMs: number;
  readonly value: number;
}

function anchorsOf(coinId: string): readonly Anchor[] {
  return ANCHORS.filter((anchor) => anchor.coinId === coinId).toSorted((a, b) => a.atMs - b.atMs);
}

/** The coin's known prices in USD, ordered by time; a known 24-hour change gives the price of the day before as well. */
export function knownPrices(coinId: string): readonly Observation[] {
  return anchorsOf(coinId)
    .flatMap(({ atMs, priceUsd, change24h }) => [
      ...(change24h === null ? [] : [{ atMs: atMs - DAY_MS, value: priceUsd / (1 + change24h) }]),
      { atMs, value: priceUsd },
    ])
    .toSorted((a, b) => a.atMs - b.atMs);
}

/** The moments at which the coin's price is known, as `knownPrices`; charts of the past have their points of those hours there. */
export function knownMoments(coinId: string): readonly number[] {
  return knownPrices(coinId).map(({ atMs }) => atMs);
}

/** The coin's known trailing 24-hour volumes in USD, ordered by time. */
export function knownVolumes(coinId: string): readonly Observation[] {
  return anchorsOf(coinId).flatMap(({ atMs, volume24hUsd }) =>
    volume24hUsd === null ? [] : [{ atMs, value: volume24hUsd }],
  );
}

/** The coin's known circulating supply in coins (cap / price) at its first known cap; null without one. */
export function knownSupply(coinId: string): Observation | null {
  for (const { atMs, priceUsd, marketCapUsd } of anchorsOf(coinId)) {
    if (marketCapUsd !== null) return { atMs, value: marketCapUsd / priceUsd };
  }
  return null;
}

/** The coin's known attention, ordered by time. */
export function knownAttention(coinId: string): readonly Observation[] {
  return anchorsOf(coinId).flatMap(({ atMs, attention }) =>
    attention === null ? [] : [{ atMs, value: attention }],
  );
}

export function hasAnchors(coinId: string): boolean {
  return ANCHORS.some((anchor) => anchor.coinId === coinId);
}
