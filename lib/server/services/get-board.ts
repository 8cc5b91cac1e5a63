/** The board that everybody looks at: one call to CoinGecko, computed once per answer. */
import type { Board, Universe } from "../../domain/board.ts";
import type { Freshness } from "../../domain/freshness.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import type { Source } from "../../domain/source.ts";
import { computeBoard } from "./compute-board.ts";
import { followUp } from "./follow-up.ts";
import { excludedIds, getUniverse, peekUniverse, type UniverseSettings } from "./get-universe.ts";
import type { BoardQuotes, CurrentMarket, MarketData, Patience } from "./ports.ts";
import { type KnownMembers, peekKnownMembers, withCategories } from "./row-categories.ts";

/** Who belongs to the board is worth a wait: without it the curated list serves until the next refresh. */
const FOR_THE_UNIVERSE: Patience = { priority: "page", waitMs: 15_000 };

export interface BoardReading {
  readonly board: Board;
  readonly freshness: Freshness;
  /** Null where that is not known: the answer was read back from disk, and who belongs to the categories was not. */
  readonly universe: Pick<Universe, "basis" | "reason"> | null;
  /** False while members of the narrower categories may still come in, which makes another reading of the same quotes. */
  readonly isComplete: boolean;
  /** The quote of any coin in the board's answer, Bitcoin included. */
  quoteOf(id: CoinId): MarketQuote | null;
}

export interface BoardReader {
  /** Rejects with an UpstreamError when nothing can be shown. The same reading is given until there is a newer one. */
  getBoard(patience: Patience): Promise<BoardReading>;
  /** The universe as it was last found in a source; null before the first time. */
  lastUniverse(source: Source): Universe | null;
}

interface Computed {
  readonly quotes: BoardQuotes;
  /** Before its rows were told apart by categories, which are answers of their own. */
  readonly bare: Board;
  readonly quoteById: ReadonlyMap<CoinId, MarketQuote>;
  readonly known: KnownMembers;
  readonly board: Board;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/**
 * What is computed hangs on the identity of the answer it was computed from, so that two markets never share it and one
 * answer never changes between the first HTML and what the browser asks for.
 */
export function createBoardReader(currentMarket: CurrentMarket, settings: UniverseSettings): BoardReader {
  const universes = new Map<string, Universe>();
  let computed: Computed | null = null;
  let reading: BoardReading | null = null;

  async function askIds(market: MarketData): Promise<readonly CoinId[]> {
    const universe = await getUniverse(market, settings, FOR_THE_UNIVERSE);
    universes.set(market.source.key, universe);
    return [BITCOIN, ...universe.ids];
  }

  function compute(quotes: BoardQuotes, market: MarketData): Computed {
    const known = peekKnownMembers(market);
    const before = computed?.quotes === quotes ? computed : null;
    if (before !== null && isSameList(before.known, known)) return before;
    const bare = before?.bare ?? computeBoard(quotes, excludedIds(market, settings));
    const quoteById = before?.quoteById ?? new Map(quotes.rows.map((quote) => [quote.id, quote]));
    computed = { quotes, bare, quoteById, known, board: withCategories(bare, known) };
    return computed;
  }

  return {
    async getBoard(patience) {
      const market = await currentMarket();
      const { value, freshness } = await market.boardQuotes(() => askIds(market), patience);
      await followUp(market);
      const { board, quoteById, known } = compute(value, market);
      const universe = universes.get(market.source.key) ?? peekUniverse(market, settings);
      if (universe !== null) universes.set(market.source.key, universe);
      if (reading?.board === board && isSame(reading.freshness, freshness)) return reading;
      reading = {
        board,
        freshness,
        universe,
        isComplete: !known.includes(null),
        quoteOf: (id) => quoteById.get(id) ?? null,
      };
      return reading;
    },
    lastUniverse: (source) => universes.get(source.key) ?? null,
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
