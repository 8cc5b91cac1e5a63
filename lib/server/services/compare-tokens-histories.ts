/**
 * The histories behind a comparison: one call for each asset, all at once, and Bitcoin's besides. A year that ends in the past
 * takes two: its daily points know nothing of the hour at which it ends.
 */
import type { MissingAsset } from "../../domain/compared-assets.ts";
import type { Fault } from "../../domain/fault.ts";
import type { Fresh } from "../../domain/freshness.ts";
import type { HistoryWindow } from "../../domain/history.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { Series } from "../../domain/series.ts";
import { type Identified, orFault } from "./compare-tokens-identity.ts";
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

/**
 * An asset's points of a window. A year up to a moment of the past is made of its days and, in the place of the last ninety, their
 * hours; it is as old as the older of the two.
 */
export async function comparedHistory(
  market: MarketData,
  id: CoinId,
  window: HistoryWindow,
  patience: Patience,
): Promise<Fresh<Series>> {
  if (window.kind !== "year" || window.endMs === null) return market.history(id, window, patience);
  const [days, hours] = await Promise.all([
    market.history(id, window, patience),
    market.history(id, { kind: "quarter", endMs: window.endMs }, patience),
  ]);
  const [older] = [days.freshness, hours.freshness].toSorted((a, b) => a.fetchedAtMs - b.fetchedAtMs);
  return { value: splicedYear(days.value, hours.value), freshness: older ?? days.freshness };
}

/** The same object for the same two answers: what is made of it is kept by its identity. */
const yearOf = new WeakMap<Series, { readonly hours: Series; readonly year: Series }>();

function splicedYear(days: Series, hours: Series): Series {
  const known = yearOf.get(days);
  if (known?.hours === hours) return known.year;
  const [first] = hours;
  const year = first === undefined ? days : [...days.filter(({ atMs }) => atMs < first.atMs), ...hours];
  yearOf.set(days, { hours, year });
  return year;
}

/** A failing one does not stop the others. */
export async function askHistories(
  market: MarketData,
  assets: readonly Identified[],
  window: HistoryWindow,
  patience: Patience,
): Promise<Histories> {
  const ask = (id: CoinId) => orFault(comparedHistory(market, id, window, patience));
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
