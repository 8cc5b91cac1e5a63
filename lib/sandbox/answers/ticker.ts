/** One ticker: a coin's market on one venue. */
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import type { Quote } from "../market/snapshot.ts";
import type { VenueMarket } from "../market/venue-shares.ts";
import { uniform } from "../noise/hash.ts";
import type { Context } from "./context.ts";
import { usdPer } from "./currency.ts";
import { rounded, roundedAmount, roundedPrice } from "./rounding.ts";

export interface TickerOptions {
  readonly withDepth: boolean;
  readonly withLogo: boolean;
  /** Pools name their pair by contract address, unless symbols are asked for. */
  readonly poolPairBySymbol: boolean;
}

const TARGET_ID = { usdt: "tether", usdc: "usd-coin", usd: null, eth: "ethereum", btc: "bitcoin" } as const;
/** How far off an anomalous price is. */
const ANOMALY = 1.12;

/** The moment as ISO text with an offset, which is how tickers write it. */
function offsetIso(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}+00:00`;
}

function targetPriceUsd({ market }: Context, { venue }: VenueMarket, atMs: number): number {
  const id = TARGET_ID[venue.quote];
  const coin = id === null ? null : market.catalogue.find(id, atMs);
  return coin === null ? 1 : market.priceUsd(coin, atMs);
}

function targetName(
  { market }: Context,
  { venue }: VenueMarket,
  options: TickerOptions,
  atMs: number,
): string {
  const id = TARGET_ID[venue.quote];
  const contract = id === null ? undefined : market.catalogue.find(id, atMs)?.platforms[venue.platform ?? ""];
  const bySymbol = venue.kind === "book" || options.poolPairBySymbol || contract === undefined;
  return bySymbol ? venue.quote.toUpperCase() : contract.toUpperCase();
}

function baseName({ coin }: Quote, { venue }: VenueMarket, options: TickerOptions): string {
  const contract = coin.platforms[venue.platform ?? ""];
  return venue.kind === "book" || options.poolPairBySymbol || contract === undefined
    ? coin.symbol.toUpperCase()
    : contract.toUpperCase();
}

function depthOf({ venue, costToMoveUpUsd, costToMoveDownUsd }: VenueMarket) {
  switch (venue.depth) {
    case "reported":
      return { cost_to_move_up_usd: costToMoveUpUsd, cost_to_move_down_usd: costToMoveDownUsd };
    case "zero":
      return { cost_to_move_up_usd: 0, cost_to_move_down_usd: 0 };
    case "null":
      return { cost_to_move_up_usd: null, cost_to_move_down_usd: null };
    case "missing":
      return {};
  }
}

export function ticker(context: Context, quote: Quote, on: VenueMarket, options: TickerOptions) {
  const { market, nowMs } = context;
  const { venue } = on;
  const { coin, atMs } = quote;
  const priceUsd = quote.priceUsd * (1 + 0.002 * (uniform(on.key, 9) - 0.5)) * (on.isAnomaly ? ANOMALY : 1);
  const volumeUsd = quote.volume24hUsd * on.share;
  const bitcoinUsd = usdPer(market, "btc", atMs);
  const etherUsd = usdPer(market, "eth", atMs);
  const tradedMs = on.isStale
    ? nowMs - DAY_MS - 3 * DAY_MS * uniform(on.key, 8)
    : atMs - 90 * SECOND_MS * uniform(on.key, 7);
  const fetchedMs = nowMs - MINUTE_MS * uniform(on.key, 6);
  const slug = `${coin.symbol}_${venue.quote}`.toUpperCase();
  return {
    base: baseName(quote, on, options),
    target: targetName(context, on, options, atMs),
    market: {
      name: venue.name,
      identifier: venue.id,
      has_trading_incentive: false,
      ...(options.withLogo && { logo: "missing_small.png" }),
    },
    last: roundedPrice(priceUsd / targetPriceUsd(context, on, atMs), "full"),
    volume: volumeUsd / priceUsd,
    ...(options.withDepth && depthOf(on)),
    converted_last: {
      btc: priceUsd / bitcoinUsd,
      eth: priceUsd / etherUsd,
      usd: roundedPrice(priceUsd),
    },
    converted_volume: {
      btc: roundedAmount(volumeUsd / bitcoinUsd),
      eth: roundedAmount(volumeUsd / etherUsd),
      usd: roundedAmount(volumeUsd),
    },
    trust_score: null,
    bid_ask_spread_percentage: rounded(on.spreadPercent, 6),
    timestamp: offsetIso(tradedMs),
    last_traded_at: offsetIso(tradedMs),
    last_fetch_at: offsetIso(fetchedMs),
    is_anomaly: on.isAnomaly,
    is_stale: on.isStale,
    trade_url: `https://${venue.id}.example/trade/${slug}`,
    token_info_url: null,
    coin_id: coin.id,
    ...(TARGET_ID[venue.quote] !== null && { target_coin_id: TARGET_ID[venue.quote] }),
    coin_mcap_usd: quote.capUsd,
  };
}
