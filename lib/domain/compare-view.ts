/** What the comparison's address asks for. */
import type { ChartSpan } from "./history.ts";
import type { CoinId } from "./ids.ts";

export const COMPARE_MODES = ["rebased", "ratio", "log", "drawdown"] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

export interface CompareView {
  /** Up to eight, in the order in which they were chosen. */
  readonly ids: readonly CoinId[];
  readonly mode: CompareMode;
  readonly span: ChartSpan;
  /** The moment that the page is as of; null for now. */
  readonly atMs: number | null;
}
