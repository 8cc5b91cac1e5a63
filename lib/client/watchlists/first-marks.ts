/** The first numbers of pins: which pins still wait for some, and what an answer gives them. */
import type { DecodedWatched } from "../../contract/watched.ts";
import type { BoardRow } from "../../domain/board.ts";
import type { Freshness } from "../../domain/freshness.ts";
import type { CoinId } from "../../domain/ids.ts";
import { HOUR_MS } from "../../domain/time.ts";
import type { Pin, PinMark, WatchlistBook } from "../../domain/watchlist.ts";
import type { SeenPins } from "../../domain/watchlists/edit-pins.ts";

/** Numbers that were had longer before the pinning say nothing of it. */
const MAX_LEAD_MS = HOUR_MS;

/** When each token without numbers was pinned, the latest time where it is in several lists. */
export function unmarkedPins({ lists }: WatchlistBook): ReadonlyMap<CoinId, number> {
  const pins = lists.flatMap((list) => list.pins).filter(({ mark }) => mark === null);
  const latest = new Map<CoinId, number>();
  for (const { id, pinnedAtMs } of pins) latest.set(id, Math.max(pinnedAtMs, latest.get(id) ?? -Infinity));
  return latest;
}

/** Of tokens that were asked about, those that still wait: one that is pinned anew is asked about anew. */
export function stillAwaited(
  asked: ReadonlySet<CoinId>,
  unmarked: ReadonlyMap<CoinId, Pin["pinnedAtMs"]>,
): ReadonlySet<CoinId> {
  return new Set([...asked].filter((id) => unmarked.has(id)));
}

/** Numbers from beside the board may be older than those of it, and an answer does not say whose are: the older time counts. */
function hadAtMs({ freshness, others }: DecodedWatched): number | null {
  if (others.age === null) return freshness.fetchedAtMs;
  return isSameSource(freshness, others.age) ? Math.min(freshness.fetchedAtMs, others.age.fetchedAtMs) : null;
}

function isSameSource(one: Freshness, other: Freshness): boolean {
  return one.source.key === other.source.key;
}

function markOf({ priceUsd, turnover }: BoardRow, answer: DecodedWatched, atMs: number): PinMark {
  return {
    atMs,
    sourceKey: answer.freshness.source.key,
    priceUsd,
    turnover,
    btcPriceUsd: answer.bitcoin.priceUsd,
  };
}

/**
 * What the answer says of pins without numbers, for `withMarks`. Empty where its numbers are too old for them. A mark is for good: a
 * token without a price gets none yet.
 */
export function firstMarks(
  answer: DecodedWatched,
  unmarked: ReadonlyMap<CoinId, Pin["pinnedAtMs"]>,
): SeenPins {
  const atMs = hadAtMs(answer);
  if (atMs === null) return new Map();
  const fitting = answer.rows.filter(({ id, priceUsd }) => {
    const pinnedAtMs = unmarked.get(id);
    return priceUsd !== null && pinnedAtMs !== undefined && atMs >= pinnedAtMs - MAX_LEAD_MS;
  });
  return new Map(
    fitting.map((row) => [row.id, { symbol: row.symbol, name: row.name, mark: markOf(row, answer, atMs) }]),
  );
}
