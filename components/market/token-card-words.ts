/** On a card there are no heads: each figure brings its own short name and unit. */
import type { ColumnId } from "@/lib/domain/board-view";

interface CardWords {
  /** Undefined where the figure's place says what it is. */
  readonly label: string | undefined;
  readonly unit: string | undefined;
}

export const CARD_WORDS: Readonly<Record<ColumnId, CardWords>> = {
  rank: { label: "Rank", unit: undefined },
  price: { label: undefined, unit: "$" },
  change1h: { label: "1h", unit: "%" },
  change24h: { label: "24h", unit: "%" },
  change7d: { label: "7d", unit: "%" },
  change30d: { label: "30d", unit: "%" },
  volume: { label: "Vol", unit: undefined },
  cap: { label: "Cap", unit: undefined },
  fdv: { label: "FDV", unit: undefined },
  capToFdv: { label: "Of FDV", unit: "%" },
  supply: { label: "Supply", unit: undefined },
  age: { label: "Listed", unit: " d" },
  turnover: { label: "Turnover", unit: "×" },
  peer: { label: "Peers", unit: undefined },
  relBtc: { label: "vs BTC", unit: "%" },
  drawdown: { label: "Off high", unit: "%" },
  efficiency: { label: "Efficiency", unit: undefined },
  trend: { label: undefined, unit: undefined },
};
