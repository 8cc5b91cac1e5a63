/** The histories behind a comparison: one call for each asset, all at once, and Bitcoin's besides. */
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

/** A failing one does not stop the others. */
export async function askHistories(
  market: MarketData,
  assets: readonly Identified[],
  window: HistoryWindow,
  patience: Patience,
): Promise<Histories> {
  const ask = (id: CoinId) => orFault(market.history(id, window, patience));
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
