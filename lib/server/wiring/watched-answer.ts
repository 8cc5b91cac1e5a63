/** One call's worth of quotes together with the ids that it was asked for, so that what it lacks can be told from what was not asked. */
import { type CoinId, isCoinId } from "../../domain/ids.ts";
import type { MarketQuote, Rows } from "../../domain/market-quote.ts";
import type { Answer, UpstreamRequest } from "../coingecko/port.ts";

export interface WatchedAnswer extends Rows<MarketQuote> {
  readonly askedIds: ReadonlySet<CoinId>;
}

/** The answer as it is kept: a JSON list of the ids and CoinGecko's own body. */
export function withAskedIds(
  ids: readonly CoinId[],
  { value, raw }: Answer<Rows<MarketQuote>>,
): Answer<WatchedAnswer> {
  return { value: { ...value, askedIds: new Set(ids) }, raw: `[${JSON.stringify(ids)},${raw}]` };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Reads what `withAskedIds` has made; throws when it cannot be read. */
export function readWatchedAnswer(
  raw: string,
  { decode }: UpstreamRequest<Rows<MarketQuote>>,
): WatchedAnswer {
  const kept: unknown = JSON.parse(raw);
  if (!isList(kept)) throw new TypeError("not a list of ids and an answer");
  const [ids, body] = kept;
  if (!isList(ids)) throw new TypeError("not a list of ids");
  const askedIds = ids.filter((id): id is CoinId => typeof id === "string" && isCoinId(id));
  return { ...decode(body), askedIds: new Set(askedIds) };
}
