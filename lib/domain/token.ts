import type { Benchmark, BoardRow } from "./board.ts";
import type { Fault } from "./fault.ts";
import type { Fresh } from "./freshness.ts";
import type { Series } from "./series.ts";

/** What one token's page shows besides its board row. Unknown is null. */
export interface TokenNumbers {
  readonly totalSupply: number | null;
  readonly maxSupply: number | null;
  /** cap / price; derived, never reported. */
  readonly impliedSupply: number | null;
  /** Where the price stands between the week's low (0) and high (1). */
  readonly rangePosition: number | null;
  /** Theil–Sen slope of the week, as a ratio per day (0.01 is 1 % a day), and the straight line's fit. */
  readonly slopePerDay: number | null;
  readonly r2: number | null;
}

export interface Token {
  readonly row: BoardRow;
  readonly numbers: TokenNumbers;
  readonly benchmark: Benchmark;
  /** True when the token is among those that the board follows. */
  readonly isOnBoard: boolean;
}

/** The token's numbers and, apart from them, its week: either can be missing or older than the other. */
export interface TokenPage {
  readonly token: Fresh<Token>;
  readonly week: Fresh<Series> | Fault;
}
