/** CoinGecko's trending list with the numbers of its coins: the board's where it follows them, one more call for the others. */
import type { BoardRow } from "../../domain/board.ts";
import type { Fault } from "../../domain/fault.ts";
import type { Fresh, Freshness } from "../../domain/freshness.ts";
import type { CoinId } from "../../domain/ids.ts";
import type { TrendingPage } from "../../domain/trending.ts";
import { isUpstreamError } from "../errors.ts";
import type { TrendingSpells } from "../journal/port.ts";
import { boardRowOf } from "./board-row.ts";
import type { BoardReader, BoardReading } from "./get-board.ts";
import { knownAiIds, type UniverseSettings } from "./get-universe.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";
import { watchTrending } from "./watch-trending.ts";

export type GetTrending = (patience: Patience) => Promise<TrendingPage>;

/** Numbers by id, with their age; or why there are none. */
type Numbers = Fresh<ReadonlyMap<CoinId, BoardRow>> | Fault;

const NO_ROWS: ReadonlyMap<CoinId, BoardRow> = new Map();

async function orFault<T>(answer: Promise<T>): Promise<T | Fault> {
  try {
    return await answer;
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return error.fault;
  }
}

function rowsOnBoard({ board, quoteOf, freshness }: BoardReading, ids: readonly CoinId[]): Numbers {
  const rows = new Map(board.rows.map((row) => [row.id, row]));
  const found = ids.flatMap((id): readonly (readonly [CoinId, BoardRow])[] => {
    const quote = quoteOf(id);
    const row = rows.get(id) ?? (quote && boardRowOf(quote, board.benchmark, null));
    return row === null ? [] : [[id, row]];
  });
  return { value: new Map(found), freshness };
}

/** Asked in the order of their ids, so that a list in another order is the same call. */
async function askOthers(
  market: MarketData,
  { board }: BoardReading,
  ids: readonly CoinId[],
  patience: Patience,
): Promise<Numbers | null> {
  if (ids.length === 0) return null;
  const answer = await orFault(market.quotes(ids.toSorted(), patience));
  if (!("value" in answer)) return answer;
  const rows = answer.value.rows.map(
    (quote) => [quote.id, boardRowOf(quote, board.benchmark, null)] as const,
  );
  return { value: new Map(rows), freshness: answer.freshness };
}

/** The older of two ages, or the fault among them. */
function weaker(a: Freshness | Fault, b: Freshness | Fault): Freshness | Fault {
  if (!("fetchedAtMs" in a)) return a;
  if (!("fetchedAtMs" in b)) return b;
  return a.fetchedAtMs <= b.fetchedAtMs ? a : b;
}

function ageOf(numbers: Numbers): Freshness | Fault {
  return "value" in numbers ? numbers.freshness : numbers;
}

function rowsOf(numbers: Numbers | null): ReadonlyMap<CoinId, BoardRow> {
  return numbers !== null && "value" in numbers ? numbers.value : NO_ROWS;
}

/** Rejects with an UpstreamError when the list itself cannot be had; numbers that cannot are named as missing. */
export function createGetTrending(
  currentMarket: CurrentMarket,
  reader: BoardReader,
  spells: TrendingSpells,
  settings: UniverseSettings,
): GetTrending {
  return async function getTrending(patience) {
    const market = await currentMarket();
    const { value, freshness } = await market.trending(patience);
    const sourceKey = market.source.key;
    const ids = value.rows.map(({ id }) => id);
    watchTrending(spells, { value, freshness });
    const since = spells.since(sourceKey);

    const reading = await orFault(reader.getBoard(patience));
    const onBoard = "board" in reading ? rowsOnBoard(reading, ids) : reading;
    const missing = ids.filter((id) => !rowsOf(onBoard).has(id));
    const others = "board" in reading ? await askOthers(market, reading, missing, patience) : null;

    const followed = "board" in reading ? reading.board.rows.map(({ id }) => id) : [];
    const aiIds = new Set([...knownAiIds(market, settings), ...followed]);
    return {
      list: {
        value: value.rows.map((coin) => ({
          ...coin,
          isAi: aiIds.has(coin.id),
          listedSinceMs: since.get(coin.id) ?? null,
          row: rowsOf(onBoard).get(coin.id) ?? rowsOf(others).get(coin.id) ?? null,
        })),
        freshness,
      },
      quotes: others === null ? ageOf(onBoard) : weaker(ageOf(onBoard), ageOf(others)),
      benchmark: "board" in reading ? reading.board.benchmark : null,
    };
  };
}
