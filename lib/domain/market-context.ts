/** What stands around the board and comes after it, each part as the call budget allows and with an age of its own. */
import type { CategoryTotals } from "./category.ts";
import type { Part } from "./freshness.ts";
import type { CoinId } from "./ids.ts";
import type { Source } from "./source.ts";
import type { TrendingCoin } from "./trending.ts";

export const VOLATILITY_REGIMES = ["calm", "normal", "stormy"] as const;
export type VolatilityRegime = (typeof VOLATILITY_REGIMES)[number];

/** Days in a row of one regime, from the start of the first to the end of the last. */
export interface VolatilitySpell {
  readonly fromMs: number;
  readonly toMs: number;
  readonly regime: VolatilityRegime;
}

/** Those that reach into the span, as they are. */
export function spellsWithin(
  spells: readonly VolatilitySpell[],
  { fromMs, toMs }: Pick<VolatilitySpell, "fromMs" | "toMs">,
): readonly VolatilitySpell[] {
  return spells.filter((spell) => spell.toMs > fromMs && spell.fromMs < toMs);
}

/** Bitcoin's volatility and where it stands among its own earlier values. See `signals/volatility-regime.ts`. */
export interface BitcoinVolatility {
  /** Null with fewer than 90 earlier values. */
  readonly regime: VolatilityRegime | null;
  /** Annualised 30-day volatility of daily returns, ending yesterday; null with fewer than 20 returns. */
  readonly realisedVol30d: number | null;
  /** Earlier values that it was compared with. */
  readonly comparedWith: number;
}

export interface MarketContext {
  readonly source: Source;
  readonly bitcoin: Part<BitcoinVolatility>;
  /** The AI category as CoinGecko totals it; its value is null when CoinGecko lists no such category. */
  readonly category: Part<CategoryTotals | null>;
  readonly trending: Part<readonly TrendingCoin[]>;
  /** CoinGecko's warnings about tokens, for those that have been asked about. */
  readonly notices: readonly { readonly id: CoinId; readonly text: string }[];
}
