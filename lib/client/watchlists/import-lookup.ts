/** Finds out which coins the entries of a plain list mean. What a symbol leaves open becomes a question to the visitor. */
import { type LostLine, lostLine } from "../../contract/watchlists/lost-line.ts";
import type { PlainEntry, PlainList } from "../../contract/watchlists/plain-list.ts";
import type { FoundCoin } from "../../domain/coin-search.ts";
import type { CoinId } from "../../domain/ids.ts";

export type NamedCoin = Pick<FoundCoin, "id" | "symbol" | "name">;

/** Asks our server. Both give only what is listed, and reject with an `ApiProblem`. */
export interface CoinLookup {
  byIds(ids: readonly CoinId[]): Promise<readonly FoundCoin[]>;
  /** By the symbol in lower case, likelier coins first. */
  bySymbols(symbols: readonly string[]): Promise<ReadonlyMap<string, readonly FoundCoin[]>>;
}

export interface FoundEntry {
  readonly line: number;
  readonly text: string;
  /** The coin, or the question whose answer it is. */
  readonly meant: { readonly coin: NamedCoin } | { readonly symbol: string };
}

/** A symbol that several listed coins have. */
export interface SymbolQuestion {
  /** In capitals. */
  readonly symbol: string;
  readonly coins: readonly FoundCoin[];
  /** The one that the board follows; null where it follows none of them, or several. */
  readonly suggestedId: CoinId | null;
}

export interface FoundList {
  readonly sections: readonly { readonly name: string | null; readonly entries: readonly FoundEntry[] }[];
  /** Each symbol once, in the order of the text. */
  readonly questions: readonly SymbolQuestion[];
  readonly lost: readonly LostLine[];
  readonly beyond: number;
}

function questionOf(symbol: string, coins: readonly FoundCoin[]): SymbolQuestion {
  const followed = coins.filter(({ isOnBoard }) => isOnBoard === true);
  return { symbol, coins, suggestedId: followed.length === 1 ? (followed[0]?.id ?? null) : null };
}

/** An id counts before a symbol; of the symbols that an entry may mean, the first that any coin has. */
export async function findCoins(list: PlainList, lookup: CoinLookup): Promise<FoundList> {
  const entries = list.sections.flatMap((section) => section.entries);
  const ids = new Set(entries.map(({ id }) => id).filter((id) => id !== null));
  const coins = new Map((await lookup.byIds([...ids])).map((coin) => [coin.id, coin]));
  const unnamed = entries.filter(({ id }) => id === null || !coins.has(id));
  const symbols = new Set(unnamed.flatMap((entry) => entry.symbols));
  const bySymbol = await lookup.bySymbols([...symbols]);
  const questions = new Map<string, SymbolQuestion>();
  const lost: LostLine[] = [];

  function found({ line, text, id, symbols: meanings }: PlainEntry): FoundEntry | null {
    const coin = id === null ? undefined : coins.get(id);
    if (coin !== undefined) return { line, text, meant: { coin } };
    for (const symbol of meanings) {
      const [only, ...others] = bySymbol.get(symbol.toLowerCase()) ?? [];
      if (only !== undefined && others.length === 0) return { line, text, meant: { coin: only } };
      if (only !== undefined) {
        questions.set(symbol, questionOf(symbol, [only, ...others]));
        return { line, text, meant: { symbol } };
      }
    }
    lost.push(lostLine(line, text, "unknown"));
    return null;
  }

  return {
    sections: list.sections.map(({ name, entries: plain }) => ({
      name,
      entries: plain.map(found).filter((entry) => entry !== null),
    })),
    questions: [...questions.values()],
    lost: [...list.lost, ...lost].sort((a, b) => a.line - b.line),
    beyond: list.beyond,
  };
}
