/** Lists full of pins, as a visitor has them who has pinned, written and looked for a while. */
import { pagePath } from "../../lib/contract/paths.ts";
import { type CoinId, coinId } from "../../lib/domain/ids.ts";
import {
  EMPTY_BOOK,
  type ListLook,
  MAX_PINS_PER_LIST,
  type Pin,
  type WatchlistBook,
} from "../../lib/domain/watchlist.ts";
import { slugFor, withList, withListChanged } from "../../lib/domain/watchlists/edit-lists.ts";
import { newPin, withLook } from "../../lib/domain/watchlists/edit-pins.ts";

const NAME = "Pinned";

const PINNED_AT_MS = Date.UTC(2026, 4, 20, 12);
const WITH_NOTE_EVERY = 10;
const NOTE = "Turnover above its cap for the third day, the volume on two venues.";
const WRONG_IF = "Turnover falls below 0.3 and stays there for a week.";

/** Where the first list of such a book is shown. */
export const FIRST_LIST_PATH = pagePath.watchlist(slugFor(new Set()));

/** As many different ids as are asked for: those given, then ones that no market lists. */
export function filledUp(ids: readonly string[], count: number): readonly CoinId[] {
  const missing = Math.max(0, count - ids.length);
  const gone = Array.from({ length: missing }, (_, index) => `gone-token-${index + 1}`);
  return [...ids, ...gone].slice(0, count).map(coinId);
}

/** Every pin has its first numbers, so that a page that shows it has none to ask for; every tenth has words. */
function pinOf(id: CoinId, index: number, sourceKey: string): Pin {
  const mark = { atMs: PINNED_AT_MS, sourceKey, priceUsd: 0.1345, turnover: 1.1, btcPriceUsd: 77_246 };
  const words = index % WITH_NOTE_EVERY === 0 ? { note: NOTE, wrongIf: WRONG_IF } : {};
  return { ...newPin(id, PINNED_AT_MS, { symbol: id.slice(0, 5), name: id }), mark, ...words };
}

function lookAt(pins: readonly Pin[], sourceKey: string): ListLook {
  return {
    atMs: PINNED_AT_MS,
    sourceKey,
    tokens: pins.map(({ id }) => ({ id, priceUsd: 0.1345, turnover: 1.1 })),
  };
}

/** One pin for each id, in as many full lists as that takes, each looked at once. `sourceKey`: whose their first numbers are. */
export function bookOfPins(ids: readonly CoinId[], sourceKey: string): WatchlistBook {
  let book = EMPTY_BOOK;
  for (let start = 0; start < ids.length; start += MAX_PINS_PER_LIST) {
    const pins = ids.slice(start, start + MAX_PINS_PER_LIST).map((id, index) => pinOf(id, index, sourceKey));
    const made = withList(book, NAME, null);
    const filled = made && withListChanged(made.book, made.slug, (list) => ({ ...list, pins }));
    const seen = filled && withLook(filled, made.slug, lookAt(pins, sourceKey));
    if (seen === null) throw new Error(`there is no room for ${ids.length} pins`);
    book = seen;
  }
  return book;
}
