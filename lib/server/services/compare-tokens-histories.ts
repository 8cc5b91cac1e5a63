/**
 * The histories behind a comparison: one call for each asset, all at once, and Bitcoin's besides. A year that ends in the past
 * takes two: its daily points know nothing of the hour at which it ends.
 */
import type { MissingAsset } from "../../domain/compared-assets.ts";
import type { Fault } from "../../domain/fault.ts";
import type { Fresh } from "../../domain/freshness.ts";
import type { ChartSpan, HistoryWindow } from "../../domain/history.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { type Identified, orFault } from "./compare-tokens-identity.ts";
import { boundsOf, DAY_WINDOW_REACHES_MS, isPastYear, windowOf } from "./history-window.ts";
import type { MarketData, Patience } from "./ports.ts";

export interface AssetHistory {
  readonly asset: Identified;
  readonly history: Fresh<Series>;
}

export interface Histories {
  readonly had: readonly AssetHistory[];
  readonly failed: readonly (MissingAsset & { readonly fault: Fault })[];
  readonly bitcoin: { readonly value: Fresh<Series> } | { readonly fault: Fault };
}

/** What is asked of each asset. */
export interface ComparedWindow {
  readonly window: HistoryWindow;
  /** True for a moment so recent that its 5-minute points can be had. */
  readonly isRecent: boolean;
}

/** The window of a comparison as of `atMs` (null for now). */
export function comparedWindow(span: ChartSpan, atMs: number | null, nowMs: number): ComparedWindow {
  const window = windowOf(span, atMs, nowMs);
  const { toMs } = boundsOf(span, atMs, nowMs);
  const isPast = atMs !== null && window.kind !== "day";
  return { window, isRecent: isPast && toMs > nowMs - DAY_WINDOW_REACHES_MS };
}

/**
 * An asset's points of a window. A year up to a moment of the past is made of its days and, in the place of the last ninety, their
 * hours; the last day before a recent moment of its 5-minute points, so that its price is the one of the token's own page. As old as
 * the oldest of them.
 */
export async function comparedHistory(
  market: MarketData,
  id: CoinId,
  { window, isRecent }: ComparedWindow,
  patience: Patience,
): Promise<Fresh<Series>> {
  const finer: readonly HistoryWindow[] = [
    ...(isPastYear(window) ? [{ kind: "quarter", endMs: window.endMs } as const] : []),
    ...(isRecent ? [{ kind: "day" } as const] : []),
  ];
  const [coarsest, ...others] = await Promise.all(
    [window, ...finer].map((one) => market.history(id, one, patience)),
  );
  if (coarsest === undefined) throw new RangeError("a comparison asks for one window at least");
  return others.reduce(spliced, coarsest);
}

/** The same object for the same two answers: what is made of it is kept by its identity. */
const splicedOf = new WeakMap<Series, { readonly fine: Series; readonly both: Series }>();

/** The finer points in the place of the coarse ones, from where they begin. */
function spliced(coarse: Fresh<Series>, fine: Fresh<Series>): Fresh<Series> {
  const freshness =
    coarse.freshness.fetchedAtMs <= fine.freshness.fetchedAtMs ? coarse.freshness : fine.freshness;
  const known = splicedOf.get(coarse.value);
  if (known?.fine === fine.value) return { value: known.both, freshness };
  const [first] = fine.value;
  const both =
    first === undefined
      ? coarse.value
      : [...coarse.value.filter(({ atMs }) => atMs < first.atMs), ...fine.value];
  splicedOf.set(coarse.value, { fine: fine.value, both });
  return { value: both, freshness };
}

/** A failing one does not stop the others. */
export async function askHistories(
  market: MarketData,
  assets: readonly Identified[],
  question: ComparedWindow,
  patience: Patience,
): Promise<Histories> {
  const ask = (id: CoinId) => orFault(comparedHistory(market, id, question, patience));
  const asked = ask(BITCOIN);
  const answers = await Promise.all(
    assets.map(async (asset) => ({ asset, answer: await (asset.id === BITCOIN ? asked : ask(asset.id)) })),
  );
  return {
    had: answers.flatMap(({ asset, answer }) =>
      "value" in answer ? [{ asset, history: answer.value }] : [],
    ),
    failed: answers.flatMap(({ asset: { id }, answer }) =>
      "fault" in answer ? [{ id, fault: answer.fault }] : [],
    ),
    bitcoin: await asked,
  };
}
