/** A coin's points over a span, or those of the AI tokens' median. */
import type { Fresh } from "../../domain/freshness.ts";
import { type ChartSpan, earliestKnownMs, type History } from "../../domain/history.ts";
import { coinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { type Clock, DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { AI_MEDIAN, type Overlay } from "../../domain/token-view.ts";
import { medianIndex } from "../../signals/median-index.ts";
import { observedStepMs } from "../../signals/observed-step.ts";
import { suspectPrints } from "../../signals/suspect-prints.ts";
import { ProductError } from "../errors.ts";
import { beforeHistory } from "./before-history.ts";
import type { BoardReader } from "./get-board.ts";
import { boundsOf, stepOf, windowOf } from "./history-window.ts";
import { listingOf } from "./listing-of.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";

export interface HistoryQuestion {
  readonly id: Overlay;
  readonly span: ChartSpan;
  /** Nothing later is used; null for now. */
  readonly atMs: number | null;
}

/** Rejects with `unknown-token`, `unknown-moment`, or an UpstreamError. */
export type GetHistory = (question: HistoryQuestion, patience: Patience) => Promise<Fresh<History>>;

export function createGetHistory(
  currentMarket: CurrentMarket,
  reader: BoardReader,
  clock: Pick<Clock, "nowMs">,
): GetHistory {
  return async function getHistory(question, patience) {
    const market = await currentMarket();
    const nowMs = clock.nowMs();
    if (question.id === AI_MEDIAN) return medianHistory(reader, question, patience, nowMs);
    await requireKnown(market, reader, question, patience);
    const { id, span, atMs } = question;
    const earliestMs = earliestKnownMs(nowMs);
    if (boundsOf(span, atMs, nowMs).toMs <= earliestMs) throw beforeHistory(earliestMs);
    const window = windowOf(span, atMs, nowMs);
    const { value, freshness } = await market.history(coinId(id), window, patience);
    // An answer that had to be waited for ends after the question was asked.
    const { fromMs, toMs } = boundsOf(span, atMs ?? presentOf(value, clock.nowMs()), nowMs);
    const past = upTo(value, toMs);
    const stepMs = observedStepMs(past, stepOf(window));
    const suspects = stepMs < DAY_MS ? suspectPrints(past.map(({ priceUsd }) => priceUsd)) : NONE;
    const inSpan = ({ atMs: pointMs }: { readonly atMs: number }) => pointMs >= fromMs;
    return {
      value: {
        id: coinId(id),
        fromMs,
        toMs,
        stepMs,
        series: past.filter(inSpan),
        suspectAtMs: past
          .filter((point, index) => suspects.has(index) && inSpan(point))
          .map((point) => point.atMs),
      },
      freshness,
    };
  };
}

const NONE: ReadonlySet<number> = new Set();

/** The last point there is ends the present: a market that stands still has its own. */
function presentOf(series: Series, nowMs: number): number {
  return Math.min(nowMs, series.at(-1)?.atMs ?? nowMs);
}

function upTo(series: Series, toMs: number): Series {
  return series.filter(({ atMs }) => atMs <= toMs);
}

/** A coin of the board is known; any other must be on CoinGecko's list before it costs a call. */
async function requireKnown(
  market: MarketData,
  reader: BoardReader,
  { id }: HistoryQuestion,
  patience: Patience,
): Promise<void> {
  const reading = await reader.getBoard(patience);
  if (reading.quoteOf(coinId(id)) !== null) return;
  await listingOf(market, reading, coinId(id), patience);
}

/** From the sparklines that came with the board: no call of its own, and no further back than a week. */
async function medianHistory(
  reader: BoardReader,
  { span, atMs }: HistoryQuestion,
  patience: Patience,
  nowMs: number,
): Promise<Fresh<History>> {
  if (atMs !== null || (span !== "24h" && span !== "7d")) {
    throw new ProductError(
      "unknown-moment",
      "The median of the AI tokens is known for the last 24 hours and 7 days only.",
    );
  }
  const { board, freshness, quoteOf } = await reader.getBoard(patience);
  // Where the market stands still, its sparklines end with it and not when they were had.
  const toMs = Math.min(freshness.fetchedAtMs, nowMs);
  const { fromMs } = boundsOf(span, null, toMs);
  const index = medianIndex(board.rows.map(({ id }) => quoteOf(id)?.sparkline7d ?? []));
  const series = index
    .map((priceUsd, place) => ({
      atMs: toMs - (index.length - 1 - place) * HOUR_MS,
      priceUsd,
      marketCapUsd: null,
      volume24hUsd: null,
    }))
    .filter((point) => point.atMs >= fromMs);
  const value = {
    id: coinId(AI_MEDIAN),
    fromMs,
    toMs: Math.max(toMs, nowMs),
    stepMs: HOUR_MS,
    series,
    suspectAtMs: [],
  };
  return { value, freshness };
}
