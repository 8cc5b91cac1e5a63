/** What a list of tokens did over a period, each token counting the same. */
import type { ShareOfKnown } from "../domain/breadth.ts";
import type { CoinId } from "../domain/ids.ts";
import { relativeReturn } from "./relative-return.ts";

/** A token's change over the period as a ratio; unknown is null. */
export interface ListMove {
  readonly id: CoinId;
  readonly change: number | null;
}

export interface ListSummary {
  /** Mean of the known simple changes; null when none is known. */
  readonly change: number | null;
  /** How many tokens' changes are known. */
  readonly known: number;
  /** The mean against Bitcoin and against the median AI token: (1 + mean) / (1 + other) − 1. Null where either is unknown. */
  readonly againstBitcoin: number | null;
  readonly againstAi: number | null;
  readonly up: ShareOfKnown;
  /** Tokens that made more than Bitcoin; nothing is known where Bitcoin's change is not. */
  readonly beatingBitcoin: ShareOfKnown;
  /** Those that moved most, most first, with the changes that are known and not zero. */
  readonly gainers: readonly Required<ListMove>[];
  readonly losers: readonly Required<ListMove>[];
}

const MOVERS = 3;

function shareOf(answers: readonly boolean[]): ShareOfKnown {
  const share = answers.length === 0 ? null : answers.filter(Boolean).length / answers.length;
  return { share, known: answers.length };
}

/** `bitcoin` and `aiMedian`: their changes over the same period. */
export function listSummary(
  moves: readonly ListMove[],
  bitcoin: number | null,
  aiMedian: number | null,
): ListSummary {
  const known = moves.flatMap(({ id, change }) => (change === null ? [] : [{ id, change }]));
  const sum = known.reduce((total, { change }) => total + change, 0);
  const mean = known.length === 0 ? null : sum / known.length;
  const ascending = known.toSorted((a, b) => a.change - b.change || (a.id < b.id ? -1 : 1));
  return {
    change: mean,
    known: known.length,
    againstBitcoin: relativeReturn(mean, bitcoin),
    againstAi: relativeReturn(mean, aiMedian),
    up: shareOf(known.map(({ change }) => change > 0)),
    beatingBitcoin: shareOf(bitcoin === null ? [] : known.map(({ change }) => change > bitcoin)),
    gainers: ascending
      .toReversed()
      .filter(({ change }) => change > 0)
      .slice(0, MOVERS),
    losers: ascending.filter(({ change }) => change < 0).slice(0, MOVERS),
  };
}
