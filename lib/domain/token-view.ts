/** What a token page's address asks for. */
import type { ChartSpan } from "./history.ts";
import type { CoinId } from "./ids.ts";

export const CHART_FIGURES = ["price", "cap", "volume", "turnover", "candles"] as const;
export type ChartFigure = (typeof CHART_FIGURES)[number];

export const SCALES = ["linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** The median of the followed AI tokens, drawn over a chart like a token. */
export const AI_MEDIAN = "ai-median";
export const MAX_OVERLAYS = 4;

/** What is drawn over the token's own line; both are rebased to 100 then. */
export type Overlay = CoinId | typeof AI_MEDIAN;

export interface TokenView {
  readonly span: ChartSpan;
  readonly figure: ChartFigure;
  readonly scale: Scale;
  readonly overlays: readonly Overlay[];
  /** Bitcoin's volatility regimes behind the chart. */
  readonly showsRegimes: boolean;
  /** The moment that the page is as of; null for now. */
  readonly atMs: number | null;
}

export const DEFAULT_TOKEN_VIEW: TokenView = {
  span: "7d",
  figure: "price",
  scale: "linear",
  overlays: [],
  showsRegimes: false,
  atMs: null,
};
