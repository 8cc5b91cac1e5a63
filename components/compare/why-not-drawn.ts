/** Why a comparison has no lines, on the page and in its picture. */

import type { CompareView } from "@/lib/domain/compare-view";
import type { Comparison } from "@/lib/domain/compared-assets";

export function whyNotDrawn(
  { commonStart, bitcoinPrices }: Pick<Comparison, "commonStart" | "bitcoinPrices">,
  { mode }: Pick<CompareView, "mode">,
): string {
  if (commonStart === null) return "There is no moment of this span at which all of them have a price.";
  return mode === "ratio" && bitcoinPrices === null
    ? "Bitcoin’s prices could not be had, so there are no ratios to it yet."
    : "Fewer than two prices are known: there is nothing to draw yet.";
}
