/** Several assets side by side: one history call for each, shared with everybody who looks at it, and Bitcoin's besides. */
import type { Comparison, MissingAsset } from "../../domain/compared-assets.ts";
import type { Fresh, Freshness } from "../../domain/freshness.ts";
import { type ChartSpan, earliestKnownMs } from "../../domain/history.ts";
import type { CoinId } from "../../domain/ids.ts";
import type { Clock } from "../../domain/time.ts";
import { observedStepMs } from "../../signals/observed-step.ts";
import { UpstreamError } from "../errors.ts";
import { beforeHistory } from "./before-history.ts";
import { faultsOf, joinedFreshness } from "./compare-tokens-freshness.ts";
import {
  askHistories,
  type ComparedWindow,
  comparedWindow,
  type Histories,
} from "./compare-tokens-histories.ts";
import { identify } from "./compare-tokens-identity.ts";
import { measure } from "./compare-tokens-measured.ts";
import { pastUpTo } from "./compare-tokens-past.ts";
import type { BoardReader } from "./get-board.ts";
import { boundsOf, knownFromMs, stepOf, windowOf } from "./history-window.ts";
import type { CurrentMarket, MarketData, Patience } from "./ports.ts";

export interface ComparedSelection {
  /** Different ones, `MAX_COMPARED` at most, in the order in which they are shown. */
  readonly ids: readonly CoinId[];
  readonly span: ChartSpan;
  /** Nothing later is used; null for now. */
  readonly atMs: number | null;
}

/**
 * An asset that cannot be had is named as missing, and the others stand. Rejects with an UpstreamError where none can be had
 * and at least one of them is listed, and with `unknown-moment` for a span that ends before history begins.
 */
export type CompareTokens = (selection: ComparedSelection, patience: Patience) => Promise<Fresh<Comparison>>;

/**
 * A live span ends with the oldest of the answers, so that no line stops before the end of the picture, and not after the last
 * point there is: a market that stands still has its own present.
 */
function actualSpan({ span, atMs }: ComparedSelection, nowMs: number, histories: Histories) {
  const asked = boundsOf(span, atMs, nowMs);
  const isLive = atMs === null && asked.toMs >= nowMs;
  if (!isLive) return { ...asked, isLive };
  const answeredMs = agesOf(histories).map(({ fetchedAtMs }) => fetchedAtMs);
  const lastMs = Math.max(...histories.had.map(({ history }) => history.value.at(-1)?.atMs ?? -Infinity));
  const toMs = Math.min(asked.toMs, ...answeredMs, ...(Number.isFinite(lastMs) ? [lastMs] : []));
  return { fromMs: knownFromMs(span, toMs, nowMs), toMs, isLive };
}

/** Before anything is asked. */
function refuseTheForgotten({ span, atMs }: ComparedSelection, nowMs: number): void {
  const earliestMs = earliestKnownMs(nowMs);
  if (boundsOf(span, atMs, nowMs).toMs < earliestMs) throw beforeHistory(earliestMs);
}

function agesOf({ had, bitcoin }: Histories): readonly Freshness[] {
  const ages = had.map(({ history }) => history.freshness);
  return "value" in bitcoin ? [...ages, bitcoin.value.freshness] : ages;
}

/** The finest that any of them is observed in: one token whose points are rare does not coarsen all. */
function gridStepMs({ had }: Histories, { window }: ComparedWindow, toMs: number): number {
  const askedMs = stepOf(window);
  const steps = had
    .map(({ history }) => pastUpTo(history.value, toMs).points)
    .filter((points) => points.length > 1)
    .map((points) => observedStepMs(points, askedMs));
  return steps.length === 0 ? askedMs : Math.min(...steps);
}

/** What can be said where none of the ids is a listed coin. Costs no history. */
async function nothingToCompare(
  market: MarketData,
  { span, atMs }: ComparedSelection,
  missing: readonly MissingAsset[],
  nowMs: number,
  patience: Patience,
): Promise<Fresh<Comparison>> {
  const { freshness } = await market.coinList(patience);
  const stepMs = stepOf(windowOf(span, atMs, nowMs));
  const nothing = { times: [], assets: [], commonStart: null, pairs: [], bitcoinPrices: null };
  return { value: { ...boundsOf(span, atMs, nowMs), stepMs, ...nothing, missing, asOfMs: atMs }, freshness };
}

export function createCompareTokens(
  currentMarket: CurrentMarket,
  reader: BoardReader,
  clock: Pick<Clock, "nowMs">,
): CompareTokens {
  return async function compareTokens(selection, patience) {
    const { ids, span, atMs } = selection;
    const market = await currentMarket();
    const nowMs = clock.nowMs();
    refuseTheForgotten(selection, nowMs);
    const { known, unknown, board } = await identify(market, reader, ids, patience);
    if (known.length === 0 && unknown.every(({ fault }) => fault === null)) {
      return nothingToCompare(market, selection, unknown, nowMs, patience);
    }

    const asked = comparedWindow(span, atMs, nowMs);
    const histories = await askHistories(market, known, asked, patience);
    const { had, failed, bitcoin } = histories;
    const lost: readonly MissingAsset[] = [...unknown, ...failed];
    const faults = faultsOf(lost, bitcoin);
    const [fault] = faults;
    if (had.length === 0 && fault !== undefined) throw new UpstreamError(fault);

    const { fromMs, toMs, isLive } = actualSpan(selection, nowMs, histories);
    const stepMs = gridStepMs(histories, asked, toMs);
    const bitcoinSeries = "value" in bitcoin ? bitcoin.value.value : null;
    const boardAge = isLive && had.some(({ asset }) => asset.quote !== null) ? board?.freshness : undefined;
    return {
      value: {
        fromMs,
        toMs,
        stepMs,
        ...measure(had, bitcoinSeries, { fromMs, toMs, stepMs, isLive }),
        missing: ids.flatMap((id) => lost.filter((one) => one.id === id)),
        asOfMs: atMs,
      },
      freshness: joinedFreshness(agesOf(histories), boardAge ?? null, faults),
    };
  };
}
