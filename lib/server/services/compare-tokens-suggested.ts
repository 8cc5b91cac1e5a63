/** What to compare where nobody has chosen anything yet. */
import { BITCOIN } from "../../domain/ids.ts";
import type { MarketQuote } from "../../domain/market-quote.ts";
import type { BoardReading } from "./get-board.ts";

const TOKENS = 3;

type Suggested = Pick<MarketQuote, "id" | "symbol" | "name">;

/** Bitcoin, and the tokens of the board that trade most for their size. */
export function suggestCompared({ board, quoteOf }: BoardReading): readonly Suggested[] {
  const bitcoin = quoteOf(BITCOIN);
  const busiest = board.rows
    .filter(({ turnover }) => turnover !== null)
    .toSorted((a, b) => (b.turnover ?? 0) - (a.turnover ?? 0))
    .slice(0, TOKENS);
  return [...(bitcoin === null ? [] : [bitcoin]), ...busiest].map(({ id, symbol, name }) => ({
    id,
    symbol,
    name,
  }));
}
