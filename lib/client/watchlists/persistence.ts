/** Asks the browser, once and when there is something to lose, not to throw the lists away when it runs out of room. */
import type { WatchlistBook } from "../../domain/watchlist.ts";

/** A visitor with as many pins would miss them. */
const PINS_TO_MISS = 5;

interface Stake {
  readonly pins: number;
  readonly notes: number;
}

function stakeIn({ lists }: WatchlistBook): Stake {
  const pins = lists.flatMap((list) => list.pins);
  return {
    pins: pins.length,
    notes: pins.filter(({ note, wrongIf }) => note !== "" || wrongIf !== "").length,
  };
}

/** True for an edit that a visitor would miss: the fifth pin or a later one, or a note. */
export function isWorthKeeping(before: WatchlistBook, after: WatchlistBook): boolean {
  const [was, is] = [stakeIn(before), stakeIn(after)];
  return (is.pins > was.pins && is.pins >= PINS_TO_MISS) || is.notes > was.notes;
}

/** To be told of every edit. `persist` may show a question, and may be missing or refuse: that is the visitor's affair. */
export function createPersistenceAsker(
  persist: () => Promise<boolean>,
): (before: WatchlistBook, after: WatchlistBook) => void {
  let isAsked = false;
  return (before, after) => {
    if (isAsked || !isWorthKeeping(before, after)) return;
    isAsked = true;
    void Promise.resolve()
      .then(persist)
      .catch(() => undefined);
  };
}
