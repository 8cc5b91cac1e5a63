/** One token's page: from the board's answer where the board follows it, else from one call of its own; and its week. */
import type { Fault } from "../../domain/fault.ts";
import type { Fresh } from "../../domain/freshness.ts";
import type { CoinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import type { Token, TokenPage } from "../../domain/token.ts";
import { isUpstreamError, ProductError } from "../errors.ts";
import { boardRowOf } from "./board-row.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";
import { tokenNumbersOf } from "./token-numbers.ts";

export type GetToken = (id: CoinId, patience: Patience) => Promise<TokenPage>;

export function createGetToken(currentMarket: CurrentMarket, reader: BoardReader): GetToken {
  return async function getToken(id, patience) {
    const market = await currentMarket();
    const reading = await reader.getBoard(patience);
    const token = tokenOnBoard(reading, id) ?? (await tokenElsewhere(market, reading, id, patience));
    return { token, week: await weekOf(market, id, patience) };
  };
}

function tokenOnBoard({ board, freshness, quoteOf }: BoardReading, id: CoinId): Fresh<Token> | null {
  const quote = quoteOf(id);
  if (quote === null) return null;
  const { benchmark } = board;
  const row = board.rows.find((candidate) => candidate.id === id);
  return {
    value: {
      row: row ?? boardRowOf(quote, benchmark, null),
      numbers: tokenNumbersOf(quote),
      benchmark,
      isOnBoard: row !== undefined,
    },
    freshness,
  };
}

/** Asks for a coin only when CoinGecko's own list has it: nobody can make us ask for what does not exist. */
async function tokenElsewhere(
  market: MarketData,
  { board: { benchmark } }: BoardReading,
  id: CoinId,
  patience: Patience,
): Promise<Fresh<Token>> {
  const list = await market.coinList(patience);
  if (!list.value.rows.some((listing) => listing.id === id)) {
    throw new ProductError("unknown-token", `CoinGecko lists no coin with the id “${id}”.`);
  }
  const { value, freshness } = await market.quote(id, patience);
  const quote = value.rows.find((row) => row.id === id);
  if (quote === undefined) {
    throw new ProductError("unknown-token", `CoinGecko lists “${id}” but has no market for it.`);
  }
  return {
    value: {
      row: boardRowOf(quote, benchmark, null),
      numbers: tokenNumbersOf(quote),
      benchmark,
      isOnBoard: false,
    },
    freshness,
  };
}

/** The week is a call of its own: where it fails, the numbers still stand. */
async function weekOf(market: MarketData, id: CoinId, patience: Patience): Promise<Fresh<Series> | Fault> {
  try {
    return await market.history(id, 7, patience);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return error.fault;
  }
}
