import type { CoinId } from "./ids.ts";

/** A coin that exists, from CoinGecko's full list. */
export interface CoinListing {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  /** Contract address by platform id; empty for a coin of its own chain. */
  readonly platforms: Readonly<Record<string, string>>;
}
