/** The board from one answer: every signal of every followed token. Pure; done once per refresh. */
import type { Board } from "../../domain/board.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import { isAboveOwnMean } from "../../signals/above-own-mean.ts";
import { breadth } from "../../signals/breadth.ts";
import { turnover } from "../../signals/turnover.ts";
import { turnoverPeerPcts } from "../../signals/turnover-peer-pct.ts";
import { benchmarkOf, boardRowOf } from "./board-row.ts";
import type { BoardQuotes } from "./ports.ts";

/** Rows in the order of the answer, without Bitcoin and the excluded ids. */
export function computeBoard(quotes: BoardQuotes, excluded: ReadonlySet<CoinId>): Board {
  const tokens = quotes.rows.filter((quote) => quote.id !== BITCOIN && !excluded.has(quote.id));
  const benchmark = benchmarkOf(quotes.rows.find((quote) => quote.id === BITCOIN));
  const peerPcts = turnoverPeerPcts(
    tokens.map(({ volume24hUsd, marketCapUsd }) => ({
      turnover: turnover(volume24hUsd, marketCapUsd),
      marketCapUsd,
    })),
  );
  const listed = new Set(quotes.rows.map((quote) => quote.id));
  const rows = tokens.map((quote, index) => boardRowOf(quote, benchmark, peerPcts[index] ?? null));
  return {
    benchmark,
    breadth: breadth(
      rows.map(({ change24h, relBtc7d, volume24hUsd }, index) => ({
        change24h,
        relBtc7d,
        volume24hUsd,
        isAboveOwnMean7d: isAboveOwnMean(tokens[index]?.sparkline7d ?? []),
      })),
    ),
    rows,
    knownCategories: [],
    missingIds: (quotes.askedIds ?? []).filter((id) => !listed.has(id)),
    droppedRows: quotes.dropped,
  };
}
