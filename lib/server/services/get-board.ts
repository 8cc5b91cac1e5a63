/** The board that everybody looks at: one call to CoinGecko, computed once per answer. */
import type { Board, Universe } from "../../domain/board.ts";
import type { Freshness } from "../../domain/freshness.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { computeBoard } from "./compute-board.ts";
import { followUp } from "./follow-up.ts";
import { excludedIds, getUniverse, type UniverseSettings } from "./get-universe.ts";
import type { BoardQuotes, CurrentMarket, MarketData, Patience } from "./ports.ts";

/** Who belongs to the board is worth a wait: without it the curated list serves until the next refresh. */
const FOR_THE_UNIVERSE: Patience = { priority: "page", waitMs: 15_000 };

export interface BoardReading {
  readonly board: Board;
  readonly freshness: Freshness;
  readonly universe: Pick<Universe, "basis" | "reason">;
  /** The quote of any coin in the board's answer, Bitcoin included. */
  quoteOf(id: CoinId): MarketQuote | null;
}

export interface BoardReader {
  /** Rejects with an UpstreamError when nothing can be shown. The same reading is given until there is a newer one. */
  getBoard(patience: Patience): Promise<BoardReading>;
  /** The universe as it was last found; null before the first time. */
  lastUniverse(): Universe | null;
}

interface Computed {
  readonly quotes: BoardQuotes;
  readonly excludedCount: number;
  readonly board: Board;
  readonly quoteById: ReadonlyMap<CoinId, MarketQuote>;
}

/** Two markets never share what is computed: it hangs on the identity of the answer it was computed from. */
export function createBoardReader(currentMarket: CurrentMarket, settings: UniverseSettings): BoardReader {
  let universe: Universe | null = null;
  let computed: Computed | null = null;
  let reading: BoardReading | null = null;

  async function askIds(market: MarketData): Promise<readonly CoinId[]> {
    universe = await getUniverse(market, settings, FOR_THE_UNIVERSE);
    return [BITCOIN, ...universe.ids];
  }

  function compute(quotes: BoardQuotes, excluded: ReadonlySet<CoinId>): Computed {
    if (computed?.quotes === quotes && computed.excludedCount === excluded.size) return computed;
    const quoteById = new Map(quotes.rows.map((quote) => [quote.id, quote]));
    computed = { quotes, excludedCount: excluded.size, board: computeBoard(quotes, excluded), quoteById };
    return computed;
  }

  return {
    async getBoard(patience) {
      const market = await currentMarket();
      const { value, freshness } = await market.boardQuotes(() => askIds(market), patience);
      await followUp(market);
      const { board, quoteById } = compute(value, excludedIds(market, settings));
      if (reading?.board === board && isSame(reading.freshness, freshness)) return reading;
      reading = {
        board,
        freshness,
        universe: { basis: universe?.basis ?? "category", reason: universe?.reason ?? null },
        quoteOf: (id) => quoteById.get(id) ?? null,
      };
      return reading;
    },
    lastUniverse: () => universe,
  };
}

function isSame(a: Freshness, b: Freshness): boolean {
  return (
    a.source.key === b.source.key &&
    a.fetchedAtMs === b.fetchedAtMs &&
    a.nextRefreshAtMs === b.nextRefreshAtMs &&
    a.stale?.atMs === b.stale?.atMs
  );
}
