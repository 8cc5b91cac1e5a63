/** Statistics of an asset against Bitcoin and against others, on one sample a UTC day. */
import type { Method } from "./method.ts";

const DAILY = "Computed from CoinGecko’s history: the last observation of each UTC day, joined by day.";

export const COMPARISON_METHODS: readonly Method[] = [
  {
    anchor: "beta",
    name: "Beta to Bitcoin",
    definition:
      "How many per cent the token usually moved for each per cent that Bitcoin moved, over 60 days.",
    formula: "slope of the least-squares line through daily log returns, token on Bitcoin",
    unit: "ratio",
    unknownWhen: "Fewer than 30 days have a return of both, or Bitcoin’s price did not move.",
    minimumData: "30 pairs of days.",
    source: DAILY,
    notes: [
      "The interval is the 95 % one by t with n − 2 degrees of freedom: with 60 days it is often wide, and says how little the number means.",
    ],
  },
  {
    anchor: "correlation",
    name: "Correlation",
    definition:
      "How closely daily returns of two assets went together over 60 days: 1 always, 0 not at all, −1 opposite.",
    formula: "Pearson’s correlation of daily log returns; Spearman’s, of their ranks, beside it",
    unit: "−1 to 1",
    unknownWhen: "Fewer than 30 days have a return of both, or one of them did not move.",
    minimumData: "30 pairs of days.",
    source: DAILY,
    notes: ["Where the two differ much, a few wild days make Pearson’s."],
  },
  {
    anchor: "realised-volatility",
    name: "Volatility, 30 days",
    definition: "The usual size of a day’s move over the last 30 complete days, as a rate per year.",
    formula: "√365 × standard deviation of daily log returns (n − 1)",
    unit: "% per year",
    unknownWhen: "Fewer than 20 of the 30 days have a return.",
    minimumData: "20 daily returns.",
    source: DAILY,
    notes: [],
  },
  {
    anchor: "total-return",
    name: "Return",
    definition:
      "How much the asset made from the first time at which all chosen assets have a price to the end of the span.",
    formula: "P(end) / P(common start) − 1",
    unit: "%",
    unknownWhen: "The chosen assets have no time in common, or the asset’s last price is unknown.",
    minimumData: "Two prices.",
    source: "Computed from CoinGecko’s history of the span.",
    notes: [
      "A token younger than the span moves the common start of all of them; the page says where it is.",
    ],
  },
  {
    anchor: "max-drawdown",
    name: "Deepest fall",
    definition: "The largest fall from a high to a later low within the span.",
    formula: "min(P / highest P so far − 1)",
    unit: "%",
    unknownWhen: "Fewer than two prices are known.",
    minimumData: "Two prices.",
    source: "Computed from CoinGecko’s history of the span.",
    notes: [],
  },
];
