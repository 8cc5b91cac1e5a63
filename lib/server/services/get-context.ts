/** What stands around the board. Nothing here is waited for: each part is what there is, and asked in the background. */
import type { CategoryTotals } from "../../domain/category.ts";
import type { Part } from "../../domain/freshness.ts";
import type { CategoryId } from "../../domain/ids.ts";
import type { BitcoinVolatility, MarketContext } from "../../domain/market-context.ts";
import type { Series } from "../../domain/series.ts";
import { dailySamples } from "../../signals/daily-samples.ts";
import { volatilityRegime } from "../../signals/volatility-regime.ts";
import { isUpstreamError } from "../errors.ts";
import type { TrendingSpells } from "../journal/port.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import { getNotices } from "./get-notices.ts";
import type { CurrentMarket } from "./ports.ts";
import { watchTrending } from "./watch-trending.ts";

export type GetContext = () => Promise<MarketContext>;

export interface ContextSettings {
  /** The category whose totals stand for the sector: the first that the board follows. */
  readonly categories: readonly CategoryId[];
}

function mapPart<T, U>(part: Part<T>, change: (value: T) => U): Part<U> {
  if (part === null || !("value" in part)) return part;
  return { value: change(part.value), freshness: part.freshness };
}

/** The board that is there without asking for one; null where there is none, since the board comes first. */
async function boardAtHand(reader: BoardReader): Promise<BoardReading | null> {
  try {
    return await reader.getBoard({ priority: "page", waitMs: 0 });
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return null;
  }
}

/** Before there is a board, every part is null: whatever is asked for beside it would have to wait in line with it. */
export function createGetContext(
  currentMarket: CurrentMarket,
  reader: BoardReader,
  spells: TrendingSpells,
  { categories }: ContextSettings,
): GetContext {
  const volatilityOf = new WeakMap<Series, BitcoinVolatility>();
  const [sector] = categories;

  /** A day has ended when the series has gone past it, which is right for markets that stand still too. */
  function volatility(year: Series): BitcoinVolatility {
    const known = volatilityOf.get(year);
    if (known !== undefined) return known;
    const computed = volatilityRegime(dailySamples(year, year.at(-1)?.atMs ?? -Infinity));
    volatilityOf.set(year, computed);
    return computed;
  }

  return async function getContext() {
    const { source, glance } = await currentMarket();
    const reading = await boardAtHand(reader);
    if (reading?.freshness.source.key !== source.key) {
      return { source, bitcoin: null, category: null, trending: null, notices: [] };
    }
    const trending = glance.trending();
    if (trending !== null && "value" in trending) watchTrending(spells, trending);
    const totals = glance.categories();
    const year = glance.bitcoinYear();
    return {
      source,
      bitcoin: mapPart(year, volatility),
      category: mapPart(
        totals,
        ({ rows }): CategoryTotals | null => rows.find(({ id }) => id === sector) ?? null,
      ),
      trending: mapPart(trending, ({ rows }) => rows),
      notices: getNotices(reading.board, glance.profile),
    };
  };
}
