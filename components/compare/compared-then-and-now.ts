/** Figures of a past comparison beside those of the present one. */
import type { ComparedAsset } from "@/lib/domain/compared-assets";
import type { CoinId } from "@/lib/domain/ids";

interface Pair {
  readonly then: number | null;
  readonly now: number | null;
}

export interface ComparedThenAndNow {
  readonly id: CoinId;
  readonly name: string;
  readonly price: Pair;
  readonly turnover: Pair;
  /** Of the price, as a ratio; null where either is unknown. */
  readonly difference: number | null;
}

type Told = Pick<ComparedAsset, "id" | "name"> & {
  readonly statistics: Pick<ComparedAsset["statistics"], "priceUsd" | "turnover">;
};

/** One for each asset of then, in their order; what is not known of now is null. */
export function comparedThenAndNow(
  then: readonly Told[],
  now: readonly Told[],
): readonly ComparedThenAndNow[] {
  return then.map(({ id, name, statistics }) => {
    const today = now.find((asset) => asset.id === id)?.statistics;
    const price = { then: statistics.priceUsd, now: today?.priceUsd ?? null };
    return {
      id,
      name,
      price,
      turnover: { then: statistics.turnover, now: today?.turnover ?? null },
      difference: price.then === null || price.now === null ? null : price.now / price.then - 1,
    };
  });
}
