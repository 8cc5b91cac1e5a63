/** Market data for tests of services: what each question is answered with, and how often it was asked. */
import type { CategoryName, CategoryTotals } from "../domain/category.ts";
import type { CoinListing } from "../domain/coin-listing.ts";
import type { CoinProfile } from "../domain/coin-profile.ts";
import type { Fresh, Part } from "../domain/freshness.ts";
import type { HistoryWindow } from "../domain/history.ts";
import type { CategoryId, CoinId } from "../domain/ids.ts";
import type { MarketQuote, Rows } from "../domain/market-quote.ts";
import type { Series } from "../domain/series.ts";
import type { TrendingCoin } from "../domain/trending.ts";
import { isUpstreamError, upstreamError } from "../server/errors.ts";
import type { BoardQuotes, MarketData } from "../server/services/ports.ts";
import { SANDBOX_SOURCE } from "./builders.ts";

export interface FakeAnswers {
  readonly quotes?: readonly MarketQuote[];
  /** By category; a category without an entry fails with a server error. */
  readonly members?: ReadonlyMap<CategoryId, readonly MarketQuote[] | Error>;
  readonly coinList?: readonly CoinListing[];
  /** Coins beside the board that are listed, for visitors who keep them in lists. */
  readonly watched?: readonly MarketQuote[];
  readonly categoryNames?: readonly CategoryName[];
  /** Of any coin over any window, or as the function says. */
  readonly history?: Series | Error | ((id: CoinId, window: HistoryWindow) => Series | Error);
  readonly trending?: readonly TrendingCoin[] | Error;
  readonly categories?: readonly CategoryTotals[] | Error;
  readonly bitcoinYear?: Series | Error;
  readonly profiles?: ReadonlyMap<CoinId, CoinProfile>;
  readonly largest?: readonly MarketQuote[] | Error;
}

function fresh<T>(value: T, fetchedAtMs = 0): Fresh<T> {
  return {
    value,
    freshness: { source: SANDBOX_SOURCE, fetchedAtMs, nextRefreshAtMs: fetchedAtMs + 60_000, stale: null },
  };
}

function rowsOf<T>(rows: readonly T[]): Rows<T> {
  return { rows, dropped: 0 };
}

function answer<T>(value: T | Error | undefined): Promise<Fresh<T>> {
  if (value === undefined) return Promise.reject(upstreamError("server-error", "503", 0));
  return value instanceof Error ? Promise.reject(value) : Promise.resolve(fresh(value));
}

/** What is there without waiting: an answer, the fault of an error, null where no answer was given. */
function part<T>(value: T | Error | undefined): Part<T> {
  if (value === undefined) return null;
  if (!(value instanceof Error)) return fresh(value);
  if (!isUpstreamError(value)) throw value;
  return value.fault;
}

function rowsOrError<T>(value: readonly T[] | Error | undefined): Rows<T> | Error | undefined {
  return value === undefined || value instanceof Error ? value : rowsOf(value);
}

/** `asked` lists the names of the questions in order. The board's answer and the list stay the same objects, as a cache would keep them. */
export function createFakeMarketData(
  answers: FakeAnswers,
): MarketData & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  let board: BoardQuotes | undefined;
  const coinList = answers.coinList && rowsOf(answers.coinList);
  return {
    asked,
    source: SANDBOX_SOURCE,
    followsAtMost: 249,
    boardIntervalMs: () => 60_000,
    async boardQuotes(askIds) {
      asked.push("boardQuotes");
      board ??= { ...rowsOf(answers.quotes ?? []), askedIds: await askIds() };
      return fresh(board);
    },
    quote(id) {
      asked.push(`quote ${id}`);
      return answer(rowsOf((answers.quotes ?? []).filter((quote) => quote.id === id)));
    },
    quotes(ids) {
      asked.push(`quotes ${ids.join(",")}`);
      return answer(rowsOf((answers.quotes ?? []).filter((quote) => ids.includes(quote.id))));
    },
    watchedQuotes(ids) {
      asked.push(`watchedQuotes ${ids.join(",")}`);
      const quotes = (answers.watched ?? []).filter((quote) => ids.includes(quote.id));
      const missing = ids.filter((id) => !quotes.some((quote) => quote.id === id));
      return Promise.resolve({
        quotes,
        missing: missing.map((id) => ({ id, reason: "unlisted" as const })),
        state: { age: quotes.length === 0 ? null : fresh(quotes).freshness, fault: null },
      });
    },
    members(category) {
      asked.push(`members ${category}`);
      const members = answers.members?.get(category);
      return answer(members instanceof Error || members === undefined ? members : rowsOf(members));
    },
    peekMembers(category) {
      const members = answers.members?.get(category);
      return members === undefined || members instanceof Error ? null : members;
    },
    categoryNames() {
      asked.push("categoryNames");
      return answer(answers.categoryNames);
    },
    peekCategoryNames: () => answers.categoryNames ?? null,
    coinList() {
      asked.push("coinList");
      return answer(coinList);
    },
    history(id, window) {
      asked.push(`history ${id} ${window.kind}`);
      const { history } = answers;
      return answer(typeof history === "function" ? history(id, window) : history);
    },
    profile(id) {
      asked.push(`profile ${id}`);
      return answer(answers.profiles?.get(id));
    },
    trending() {
      asked.push("trending");
      return answer(rowsOrError(answers.trending));
    },
    glance: {
      members: (category) => part(rowsOrError(answers.members?.get(category))),
      trending: () => part(rowsOrError(answers.trending)),
      categories: () => part(rowsOrError(answers.categories)),
      bitcoinYear: () => part(answers.bitcoinYear),
      profile: (id) => part(answers.profiles?.get(id)),
      largest: () => part(rowsOrError(answers.largest)),
    },
  };
}
