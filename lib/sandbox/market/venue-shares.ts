/** How a coin's trading is divided among venues, and how good each market is. */

import { gaussian, keyOf, uniform } from "../noise/hash.ts";
import { dayOf } from "./calendar.ts";
import type { Market } from "./market.ts";
import { typicalRank } from "./rank.ts";
import type { Quote } from "./snapshot.ts";
import { VENUES, type VenueProfile, WASH_VENUE } from "./venues.ts";

export interface VenueMarket {
  readonly venue: VenueProfile;
  readonly key: number;
  /** Share of the coin's volume; stale and anomalous markets come on top of the whole. */
  readonly share: number;
  /** USD that move the price by 2 %, up and down, before what the venue makes of it. */
  readonly costToMoveUpUsd: number;
  readonly costToMoveDownUsd: number;
  /** Bid-ask spread in percent. */
  readonly spreadPercent: number;
  readonly isStale: boolean;
  readonly isAnomaly: boolean;
}

/** Volume of a day per USD of depth on an honest market, and on one that trades with itself. */
const HONEST_VOLUME_PER_DEPTH = 180;
const WASH_VOLUME_PER_DEPTH = 40_000;
const WASH_SHARE = 0.92;
const LISTED_SHARE = 0.8;
const STALE_SHARE = 0.04;
const ANOMALY_SHARE = 0.02;

function venuesOf(market: Market, { coin, atMs }: Quote): readonly VenueProfile[] {
  const rank = typicalRank(market.capUsd(coin, atMs));
  const key = keyOf(keyOf(market.seed, coin.id), "venues");
  const listing = VENUES.filter(
    (venue, i) =>
      (venue.kind === "book" || (venue.platform !== null && venue.platform in coin.platforms)) &&
      rank <= venue.listsUntilRank &&
      uniform(key, i) < LISTED_SHARE,
  );
  const fallback = VENUES.find(({ id }) => id === "ropewalk") ?? WASH_VENUE;
  const honest = listing.length === 0 ? [fallback] : listing;
  return coin.oddities.washVenue ? [WASH_VENUE, ...honest] : honest;
}

/** The markets on which the coin trades, in the order of the venues. Shares of healthy markets add up to 1. */
export function venueMarkets(market: Market, quote: Quote): readonly VenueMarket[] {
  const day = dayOf(quote.atMs);
  const isWashed = quote.coin.oddities.washVenue;
  const drafts = venuesOf(market, quote).map((venue) => {
    const key = keyOf(keyOf(market.seed, quote.coin.id), venue.id);
    const weight = venue.size * Math.exp(0.7 * gaussian(key, 0) + 0.15 * gaussian(key, day));
    const isSound = venue === WASH_VENUE || venue.size > 4;
    return {
      venue,
      key,
      weight,
      isStale: !isSound && uniform(key, 1) < STALE_SHARE,
      isAnomaly: !isSound && uniform(key, 2) < ANOMALY_SHARE,
    };
  });
  const isHealthy = (draft: (typeof drafts)[number]): boolean => !draft.isStale && !draft.isAnomaly;
  const whole = drafts
    .filter((draft) => isHealthy(draft) && draft.venue !== WASH_VENUE)
    .reduce((sum, { weight }) => sum + weight, 0);
  return drafts.map((draft) => {
    const { venue, key } = draft;
    const honestShare = (whole === 0 ? 1 : draft.weight / whole) * (isWashed ? 1 - WASH_SHARE : 1);
    const share = venue === WASH_VENUE ? WASH_SHARE : honestShare;
    const perDepth =
      venue === WASH_VENUE
        ? WASH_VOLUME_PER_DEPTH
        : HONEST_VOLUME_PER_DEPTH * Math.exp(0.6 * gaussian(key, 3));
    const side = (share * quote.volume24hUsd) / perDepth / 2;
    return {
      ...draft,
      share,
      costToMoveUpUsd: side * Math.exp(0.15 * gaussian(key, day, 1)),
      costToMoveDownUsd: side * Math.exp(0.15 * gaussian(key, day, 2)),
      spreadPercent: Math.min(8, 0.01 + (40 / Math.sqrt(side + 100)) * Math.exp(0.4 * gaussian(key, 4))),
    };
  });
}
