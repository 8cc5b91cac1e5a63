/** How a number is explained: on the methods page, and where a number is asked what it means. */

export const METHOD_ANCHORS = [
  "price",
  "rank",
  "listing-age",
  "trending",
  "notices",
  "breadth",
  "category-change",
  "volatility-regime",
  "change",
  "volume",
  "market-cap",
  "fully-diluted-valuation",
  "supply",
  "turnover",
  "turnover-peers",
  "spike-stage",
  "turnover-own",
  "turnover-streak",
  "turnover-share",
  "volume-surprise",
  "supply-steps",
  "discovery",
  "beta",
  "correlation",
  "realised-volatility",
  "implied-supply",
  "market-cap-to-fdv",
  "relative-to-btc",
  "sparkline",
  "trend",
  "move-sigma",
  "efficiency",
  "slope-per-day",
  "straight-line-fit",
  "range-position",
  "drawdown",
  "total-return",
  "max-drawdown",
  "list-move",
  "since-pinned",
  "since-look",
] as const;
export type MethodAnchor = (typeof METHOD_ANCHORS)[number];

export interface Method {
  /** The part of `/methods#…` that leads here. */
  readonly anchor: MethodAnchor;
  readonly name: string;
  /** One sentence for a tooltip. */
  readonly definition: string;
  /** Plain text; for a reported number it says who reports it. */
  readonly formula: string;
  readonly unit: string;
  readonly unknownWhen: string;
  /** Least data that it takes. */
  readonly minimumData: string;
  /** Where the data, and the formula if it has an author, come from. */
  readonly source: string;
  /** What to keep in mind when reading it; may be empty. */
  readonly notes: readonly string[];
}
