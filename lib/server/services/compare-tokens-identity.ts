/** Who the compared assets are, found without a call of their own: on the board, else in CoinGecko's list. */
import type { Fault } from "../../domain/fault.ts";
import type { CoinId } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import { isUpstreamError } from "../errors.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import type { MarketData, Patience } from "./ports.ts";

export interface Identified {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  readonly imageUrl: string | null;
  /** What the board says of it; null where it does not follow it. */
  readonly quote: MarketQuote | null;
}

/** An id whose asset is not known: `fault` is null where CoinGecko does not list it. */
export interface Unidentified {
  readonly id: CoinId;
  readonly fault: Fault | null;
}

export interface Identities {
  readonly known: readonly Identified[];
  readonly unknown: readonly Unidentified[];
  readonly board: BoardReading | null;
}

/** The answer, or the fault in its place; an error of our own is passed on. */
export async function orFault<T>(
  answer: Promise<T>,
): Promise<{ readonly value: T } | { readonly fault: Fault }> {
  try {
    return { value: await answer };
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return { fault: error.fault };
  }
}

function fromBoard(board: BoardReading | null, id: CoinId): Identified | null {
  const quote = board?.quoteOf(id) ?? null;
  if (quote === null) return null;
  const { symbol, name, imageUrl } = quote;
  return { id, symbol, name, imageUrl, quote };
}

/** Both lists are in the order of the ids. Without a board the list alone says who they are. */
export async function identify(
  market: MarketData,
  reader: BoardReader,
  ids: readonly CoinId[],
  patience: Patience,
): Promise<Identities> {
  const reading = await orFault(reader.getBoard(patience));
  const board = "value" in reading ? reading.value : null;
  const isOnBoard = (id: CoinId) => fromBoard(board, id) !== null;
  if (ids.every(isOnBoard)) {
    return { known: ids.flatMap((id) => fromBoard(board, id) ?? []), unknown: [], board };
  }
  const list = await orFault(market.coinList(patience));
  const listed = new Map("value" in list ? list.value.value.rows.map((row) => [row.id, row] as const) : []);
  const identified = ids.map((id): Identified | Unidentified => {
    const onBoard = fromBoard(board, id);
    if (onBoard !== null) return onBoard;
    const listing = listed.get(id);
    if (listing === undefined) return { id, fault: "fault" in list ? list.fault : null };
    return { id, symbol: listing.symbol, name: listing.name, imageUrl: null, quote: null };
  });
  return {
    known: identified.filter((one) => "symbol" in one),
    unknown: identified.filter((one) => "fault" in one),
    board,
  };
}
