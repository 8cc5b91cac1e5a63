import type { CoinId } from "./ids.ts";

/** Who a coin says it is. Texts are plain (HTML removed), links are http(s) only. Market numbers are in `MarketQuote`. */
export interface CoinProfile {
  readonly id: CoinId;
  readonly symbol: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly categories: readonly string[];
  readonly description: string;
  /** CoinGecko's warnings about the coin (migration, exploit, delisting), oldest first. */
  readonly notices: readonly string[];
  readonly contracts: readonly { readonly platform: string; readonly address: string }[];
  readonly genesisDate: string | null;
  readonly links: {
    readonly homepage: readonly string[];
    readonly explorers: readonly string[];
    readonly whitepaper: string | null;
    readonly github: readonly string[];
    readonly twitter: string | null;
    readonly telegram: string | null;
  };
  readonly lastUpdatedMs: number | null;
}
