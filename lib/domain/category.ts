import type { CategoryId, CoinId } from "./ids.ts";

export interface CategoryName {
  readonly id: CategoryId;
  readonly name: string;
}

/** A category's totals. `marketCapChange24h` is a ratio. */
export interface CategoryTotals extends CategoryName {
  readonly marketCapUsd: number | null;
  readonly marketCapChange24h: number | null;
  readonly volume24hUsd: number | null;
  readonly topCoinIds: readonly CoinId[];
  readonly updatedAtMs: number | null;
}
