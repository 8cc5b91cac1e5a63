/** One entry of a plain list: which coin it may mean, by id, by symbol, by a pair on an exchange, or by the address of its page. */
import { MAX_SYMBOL_LENGTH } from "../../domain/coin-search.ts";
import { type CoinId, isCoinId } from "../../domain/ids.ts";

/** Longer texts are no entries. */
export const MAX_ENTRY_LENGTH = 300;

/** What an entry may mean; none of it is looked up yet. */
export interface EntryMeaning {
  /** Null for what cannot be an id. */
  readonly id: CoinId | null;
  /** The likelier first, in capitals; empty for the address of a page. */
  readonly symbols: readonly string[];
}

const COIN_PAGE =
  /^https?:\/\/(?:www\.)?coingecko\.com\/(?:[a-z-]{2,7}\/)?coins\/([a-z0-9_-]{1,100})(?=[/?#]|$)/i;
const TOKEN_PAGE = /^https?:\/\/[^/?#]+\/tokens\/([a-z0-9_-]{1,100})(?=[?#]|\/?$)/i;
const ADDRESS = /^https?:\/\//i;

/** Of a perpetual future, as exchanges write it behind the pair. */
const CONTRACT_ENDINGS = [".P", "PERP"] as const;
/** Longer ones first, since they end with shorter ones. */
const QUOTE_CURRENCIES = [
  "FDUSD",
  "USDT",
  "USDC",
  "USD",
  "BTC",
  "ETH",
  "EUR",
  "GBP",
  "KRW",
  "TRY",
  "JPY",
] as const;

function withoutEnding(text: string, endings: readonly string[]): string {
  const ending = endings.find((candidate) => text.length > candidate.length && text.endsWith(candidate));
  return ending === undefined ? text : text.slice(0, -ending.length).replace(/[/_-]$/, "");
}

/** The first half of a pair: `BTC` of `BTCUSDT`, `BTC/USD`, `BTCUSDT.P` and `BTCPERP`. A text that is no pair stays as it is. */
function baseOf(pair: string): string {
  const [dotP, perpetual] = CONTRACT_ENDINGS;
  const spot = withoutEnding(withoutEnding(pair, [dotP]), [perpetual]);
  return withoutEnding(spot, QUOTE_CURRENCIES);
}

/** What has more words is a sentence of the visitor's, and is not looked up. */
const ONE_WORD = /^\S+$/;

function symbolsOf(candidates: readonly string[]): readonly string[] {
  const fitting = candidates.filter((symbol) => symbol.length <= MAX_SYMBOL_LENGTH && ONE_WORD.test(symbol));
  return [...new Set(fitting)];
}

/**
 * Null for what can mean no coin. A text without an exchange is taken as a whole before it is taken as a pair (`WBTC` is no pair
 * of W), one with an exchange the other way round.
 */
export function meaningOf(text: string): EntryMeaning | null {
  if (ADDRESS.test(text)) {
    const id = (COIN_PAGE.exec(text) ?? TOKEN_PAGE.exec(text))?.[1]?.toLowerCase() ?? "";
    return isCoinId(id) ? { id, symbols: [] } : null;
  }
  const [left = "", right, ...more] = text.toUpperCase().split(":");
  if (more.length > 0) return null;
  const name = (right ?? left).trim();
  const id = isCoinId(text) ? text : null;
  const tag = name.startsWith("$") ? [name.slice(1)] : [];
  const symbols = symbolsOf(right === undefined ? [name, ...tag, baseOf(name)] : [baseOf(name), name]);
  return id === null && symbols.length === 0 ? null : { id, symbols };
}
