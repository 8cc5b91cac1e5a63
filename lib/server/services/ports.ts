/** What services need of the world. Implemented in `lib/server/wiring`, and by fakes in tests. */
import type { CategoryName, CategoryTotals } from "../../domain/category.ts";
import type { CoinListing } from "../../domain/coin-listing.ts";
import type { CoinProfile } from "../../domain/coin-profile.ts";
import type { Fresh, Part } from "../../domain/freshness.ts";
import type { HistoryWindow } from "../../domain/history.ts";
import type { CategoryId, CoinId } from "../../domain/ids.ts";
import type { MarketQuote, Rows } from "../../domain/market-quote.ts";
import type { Series } from "../../domain/series.ts";
import type { Source } from "../../domain/source.ts";
import type { TrendingCoin } from "../../domain/trending.ts";
import type { BesideBoard, MissingToken } from "../../domain/watched.ts";
import type { Priority } from "../budget/port.ts";

/** Who waits, and for how long at most before something older (or a fault) is the better answer. */
export interface Patience {
  readonly priority: Priority;
  readonly waitMs: number;
}

/** Before the key of what is kept because somebody has opened one coin: told by number alone, not by name. */
export const OPENED_KEY_PREFIX = "opened:";

/** `askedIds` is null for an answer read back from disk, which does not say what was asked. */
export interface BoardQuotes extends Rows<MarketQuote> {
  readonly askedIds: readonly CoinId[] | null;
}

/** What is known of coins that visitors keep in lists. */
export interface WatchedQuotes {
  readonly quotes: readonly MarketQuote[];
  /** The others that were asked for, each with its reason. */
  readonly missing: readonly MissingToken[];
  readonly state: BesideBoard;
}

/** Market data of one source, each answer with its age. All reject with an `UpstreamError` when there is nothing to give, where they do not say otherwise. */
export interface MarketData {
  readonly source: Source;
  /** How many tokens the board can follow here: what the plan's calls allow. */
  readonly followsAtMost: number;
  /** How long a board stays fresh at what the month still affords. */
  boardIntervalMs(): number;
  /**
   * The board's quotes: a call for every 250 coins. `askIds` says which, and is only called when an answer has to be fetched, so that
   * an answer that is kept outlives a change of the list.
   */
  boardQuotes(askIds: () => Promise<readonly CoinId[]>, patience: Patience): Promise<Fresh<BoardQuotes>>;
  /** One coin that the board does not follow; no row when CoinGecko does not list it any more. */
  quote(id: CoinId, patience: Patience): Promise<Fresh<Rows<MarketQuote>>>;
  /** A handful of coins that everybody asks for together, ids in one order for one set. Those not listed any more are missing. */
  quotes(ids: readonly CoinId[], patience: Patience): Promise<Fresh<Rows<MarketQuote>>>;
  /**
   * Coins that visitors keep in lists and the board does not follow, each once: asked together for all visitors, a call for every 250.
   * Never rejects for the upstream's sake.
   */
  watchedQuotes(ids: readonly CoinId[], patience: Patience): Promise<WatchedQuotes>;
  /** The most traded members of a category, by volume, at least as many as the board can follow. */
  members(category: CategoryId, patience: Patience): Promise<Fresh<Rows<MarketQuote>>>;
  /** The members that are known without asking; null when none are. */
  peekMembers(category: CategoryId): readonly MarketQuote[] | null;
  categoryNames(patience: Patience): Promise<Fresh<readonly CategoryName[]>>;
  /** What is known of the categories without asking; null when nothing is. */
  peekCategoryNames(): readonly CategoryName[] | null;
  coinList(patience: Patience): Promise<Fresh<Rows<CoinListing>>>;
  /** A coin's points in one of the shared windows. A window that ends in the past stays as it is. */
  history(id: CoinId, window: HistoryWindow, patience: Patience): Promise<Fresh<Series>>;
  /** Who a coin says it is. */
  profile(id: CoinId, patience: Patience): Promise<Fresh<CoinProfile>>;
  trending(patience: Patience): Promise<Fresh<Rows<TrendingCoin>>>;
  /** What comes after the board, asked in the background: each gives at once what there is. */
  readonly glance: {
    members(category: CategoryId): Part<Rows<MarketQuote>>;
    trending(): Part<Rows<TrendingCoin>>;
    categories(): Part<Rows<CategoryTotals>>;
    /** Bitcoin's last 365 days, one point a day and one now. */
    bitcoinYear(): Part<Series>;
    profile(id: CoinId): Part<CoinProfile>;
    /** The largest coins there are by market cap, 250 at most, as of once a day. */
    largest(): Part<Rows<MarketQuote>>;
  };
}

/** The market that is on now, once the source has been chosen; another one after it has changed. */
export type CurrentMarket = () => Promise<MarketData>;
