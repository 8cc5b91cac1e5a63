/** The numbers of tokens that a visitor keeps in lists: the board's where it follows them, shared calls for the others. */
import type { Benchmark, BoardRow } from "../../domain/board.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { MAX_WATCHED, type Watched } from "../../domain/watched.ts";
import { boardRowOf } from "./board-row.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import { changesOf, medianChangesOf } from "./period-changes.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";

/** Of the first `MAX_WATCHED` different ids. Rejects with an UpstreamError where there is no board. */
export type GetWatched = (ids: readonly CoinId[], patience: Patience) => Promise<Watched>;

interface ComputedRow {
  readonly benchmark: Benchmark;
  readonly row: BoardRow;
}

export function createGetWatched(currentMarket: CurrentMarket, reader: BoardReader): GetWatched {
  /** By the quotes of an answer, which are the same for everybody who asks until there is a newer one. */
  const computed = new WeakMap<MarketQuote, ComputedRow>();

  function rowOf(quote: MarketQuote, benchmark: Benchmark): BoardRow {
    const known = computed.get(quote);
    if (known?.benchmark === benchmark) return known.row;
    const row = boardRowOf(quote, benchmark, null);
    computed.set(quote, { benchmark, row });
    return row;
  }

  /** A board and the market that it is of: where that has just changed, the board is read again. */
  async function boardAndMarket(
    patience: Patience,
  ): Promise<{ readonly reading: BoardReading; readonly market: MarketData }> {
    const reading = await reader.getBoard(patience);
    const market = await currentMarket();
    const isSame = reading.freshness.source.key === market.source.key;
    return { reading: isSame ? reading : await reader.getBoard(patience), market };
  }

  return async function getWatched(ids, patience) {
    const { reading, market } = await boardAndMarket(patience);
    const { board, freshness, quoteOf } = reading;
    const asked = [...new Set(ids)].slice(0, MAX_WATCHED);
    const followed = new Map(board.rows.map((row) => [row.id, row]));
    const elsewhere = asked.filter((id) => quoteOf(id) === null);
    const others = await market.watchedQuotes(elsewhere, patience);
    const quotes = new Map(others.quotes.map((quote) => [quote.id, quote]));
    const bitcoin = quoteOf(BITCOIN);
    return {
      board: freshness,
      others: others.state,
      bitcoin: { priceUsd: bitcoin?.priceUsd ?? null, changes: changesOf(bitcoin) },
      aiMedian: medianChangesOf(board.rows),
      rows: asked.flatMap((id) => {
        const quote = quoteOf(id) ?? quotes.get(id);
        return followed.get(id) ?? (quote === undefined ? [] : rowOf(quote, board.benchmark));
      }),
      missing: others.missing,
    };
  };
}
