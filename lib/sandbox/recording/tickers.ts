/** /coins/{id}/tickers: market pairs where some were recorded. */
import { ok, type Reply } from "../answers/reply.ts";
import { selectTickers } from "../answers/tickers.ts";
import type { RecordedMoment, RecordedQuote } from "./quote.ts";
import type { RecordedTicker } from "./recording.ts";

/** The moment that a ticker was recorded at; null where it does not say. */
function recordedAtMs({ timestamp, last_fetch_at: fetchedAt }: RecordedTicker): number | null {
  const text = [fetchedAt, timestamp].find((value) => typeof value === "string");
  const ms = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

/** The coin's tickers without those of a later moment, in the order in which they were recorded. */
export function tickersAt({ coin, nowMs }: RecordedQuote): readonly RecordedTicker[] {
  return coin.tickers.filter((ticker) => (recordedAtMs(ticker) ?? nowMs) <= nowMs);
}

export function answerTickers(_: RecordedMoment, query: URLSearchParams, quote: RecordedQuote): Reply {
  return ok({ name: quote.coin.name, tickers: selectTickers(tickersAt(quote), query) });
}
