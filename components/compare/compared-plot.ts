/** A comparison as lines, in the way that is chosen. All begin at the first time at which all assets have a price. */
import type { MultiLinePlot } from "@/components/charts/multi-line-plot";
import type { CompareMode } from "@/lib/domain/compare-view";
import type { ComparedAsset, Comparison } from "@/lib/domain/compared-assets";
import { commonStart } from "@/lib/signals/common-start";
import { drawdownSeries } from "@/lib/signals/drawdown-series";
import { ratioSeries } from "@/lib/signals/ratio-series";
import { rebased } from "@/lib/signals/rebased";
import { labelOf } from "./asset-labels";
import type { LinePlaces } from "./line-places";

type Values = readonly (number | null)[];

type Drawn = Pick<Comparison, "times" | "bitcoinPrices" | "commonStart"> & {
  readonly assets: readonly Pick<ComparedAsset, "id" | "symbol" | "name" | "prices">[];
};

function valuesOf(
  mode: CompareMode,
  prices: readonly Values[],
  bitcoinPrices: Values | null,
): readonly Values[] {
  if (mode === "drawdown") return prices.map(drawdownSeries);
  if (mode !== "ratio") return prices.map((one) => rebased(one, 0));
  const ratios = prices.map((one) => ratioSeries(one, bitcoinPrices ?? []));
  const start = commonStart(ratios.filter((one) => one.some((ratio) => ratio !== null)));
  return ratios.map((one) => rebased(one, start));
}

/**
 * The assets that have a place. Null where they share no moment, or where Bitcoin's prices
 * are missing for ratios to it.
 */
export function comparedPlot(
  { times, assets, bitcoinPrices, commonStart: start }: Drawn,
  mode: CompareMode,
  places: LinePlaces,
): MultiLinePlot | null {
  if (start === null || (mode === "ratio" && bitcoinPrices === null)) return null;
  const shown = assets.filter(({ id }) => places.has(id));
  const values = valuesOf(
    mode,
    shown.map(({ prices }) => prices.slice(start)),
    bitcoinPrices?.slice(start) ?? null,
  );
  return {
    times: times.slice(start),
    scale: mode === "log" ? "log" : "linear",
    lines: shown.map((asset, index) => ({
      id: asset.id,
      label: labelOf(asset, assets),
      place: places.get(asset.id) ?? 0,
      values: values[index] ?? [],
    })),
  };
}
