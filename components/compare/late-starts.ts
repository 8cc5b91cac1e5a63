/** Which of the compared assets are younger than the span, found by what the histories of the others reach back to. */
import type { ComparedAsset, Comparison } from "@/lib/domain/compared-assets";

/** Points of two histories may lie this many times of the grid apart without one being younger. */
const DRIFT = 2;

export interface LateStart {
  readonly name: string;
  /** Of its first known price. */
  readonly sinceMs: number;
}

function firstKnown(prices: readonly (number | null)[]): number {
  const index = prices.findIndex((price) => price !== null);
  return index === -1 ? Infinity : index;
}

/** The assets that have no price within the span at all. */
export function withoutPrices(assets: readonly Pick<ComparedAsset, "name" | "prices">[]): readonly string[] {
  return assets.filter(({ prices }) => firstKnown(prices) === Infinity).map(({ name }) => name);
}

/** Empty where all begin together; in the order of the assets. */
export function lateStarts({
  times,
  assets,
  bitcoinPrices,
}: Pick<Comparison, "times" | "bitcoinPrices"> & {
  readonly assets: readonly Pick<ComparedAsset, "name" | "prices">[];
}): readonly LateStart[] {
  const all = [...assets.map(({ prices }) => prices), ...(bitcoinPrices === null ? [] : [bitcoinPrices])];
  const earliest = Math.min(...all.map(firstKnown));
  return assets.flatMap(({ name, prices }) => {
    const index = firstKnown(prices);
    const sinceMs = times[index];
    return sinceMs === undefined || index <= earliest + DRIFT ? [] : [{ name, sinceMs }];
  });
}
