/** What is known of coins' markets without asking: from the board, the categories' members and the largest coins. */
import { FILTER_CATEGORIES } from "../../catalog/ai-categories.ts";
import { BITCOIN, type CategoryId, type CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { isUpstreamError } from "../errors.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import type { MarketData, Patience } from "./ports.ts";

type KnownQuote = Pick<MarketQuote, "id" | "imageUrl" | "marketCapUsd" | "marketCapRank">;

export interface KnownMarket {
  /** Null where nothing is known of the coin. */
  quoteOf(id: CoinId): KnownQuote | null;
  /** Null while there is no board. */
  isOnBoard(id: CoinId): boolean | null;
}

/** The board as it is kept: every open page keeps it fresh, so a search need not wait for it. */
const AS_IT_IS: Patience = { priority: "page", waitMs: 0 };

async function boardAsItIs(market: MarketData, reader: BoardReader): Promise<BoardReading | null> {
  try {
    const reading = await reader.getBoard(AS_IT_IS);
    return reading.freshness.source.key === market.source.key ? reading : null;
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return null;
  }
}

function largestAsKnown(market: MarketData): readonly MarketQuote[] {
  const largest = market.glance.largest();
  return largest !== null && "value" in largest ? largest.value.rows : [];
}

/** Has the largest coins fetched once a day; for what several answers know, the board's, the youngest, counts. */
export async function knownMarketOf(
  market: MarketData,
  reader: BoardReader,
  categories: readonly CategoryId[],
): Promise<KnownMarket> {
  const reading = await boardAsItIs(market, reader);
  const members = new Set([...categories, ...FILTER_CATEGORIES.map(({ id }) => id)]);
  const quotes: readonly KnownQuote[] = [
    ...[...members].flatMap((category) => market.peekMembers(category) ?? []),
    ...largestAsKnown(market),
    ...(reading === null
      ? []
      : [...reading.board.rows, reading.quoteOf(BITCOIN)].filter((row) => row !== null)),
  ];
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const followed = reading && new Set(reading.board.rows.map(({ id }) => id));
  return {
    quoteOf: (id) => byId.get(id) ?? null,
    isOnBoard: (id) => followed?.has(id) ?? null,
  };
}
