/** Numbers computed from cap, volume, price and the benchmark: turnover first of all. */
import type { Method } from "./method.ts";

export const TURNOVER_METHODS: readonly Method[] = [
  {
    anchor: "turnover",
    name: "Turnover",
    definition:
      "The share of the market cap that was traded in 24 hours: 1 means the token traded its whole cap.",
    formula: "volume (24 h) / market cap",
    unit: "× market cap",
    unknownWhen: "Volume or market cap is unknown.",
    minimumData: "One answer with both.",
    source: "Computed from CoinGecko’s volume and cap.",
    notes: [
      "A turnover of 1 or more is rare: 3.4 % of the coin-days in a recorded market of small AI tokens.",
      "It is an observation, never a recommendation: it can mean real demand, wash trading on thin exchanges, a rotation within the sector, or a fresh listing.",
    ],
  },
  {
    anchor: "turnover-peers",
    name: "Turnover among peers",
    definition:
      "The share of comparable AI tokens that have a lower turnover now: 97th is higher than 97 % of them.",
    formula: "(peers below + half of the peers equal) / peers",
    unit: "percentile",
    unknownWhen:
      "The token’s turnover is unknown, it has fewer than 10 peers, or the board does not follow it.",
    minimumData: "10 peers.",
    source: "Computed over the tokens that the board follows.",
    notes: [
      "Peers are the other followed AI tokens of the same third by market cap (small, middle, large) whose turnover is known. A token is not its own peer.",
      "The thirds are made anew from the followed tokens at each refresh, so a token near a border can change its peers.",
    ],
  },
  {
    anchor: "relative-to-btc",
    name: "Strength against Bitcoin",
    definition: "How much more the token made than Bitcoin over the same time.",
    formula: "(1 + change of the token) / (1 + change of Bitcoin) − 1",
    unit: "%",
    unknownWhen: "Either change is unknown.",
    minimumData: "Both prices at both ends.",
    source: "Computed from CoinGecko’s changes over 24 hours and 7 days.",
    notes: [
      "A quotient, not a difference of percentages: it is what holding the one instead of the other made.",
    ],
  },
  {
    anchor: "implied-supply",
    name: "Implied supply (derived)",
    definition: "The number of tokens that the reported cap and price imply to circulate.",
    formula: "market cap / price",
    unit: "tokens",
    unknownWhen: "Market cap or price is unknown.",
    minimumData: "One answer with both.",
    source: "Derived from CoinGecko’s cap and price; nobody reports it.",
    notes: [],
  },
  {
    anchor: "market-cap-to-fdv",
    name: "Cap / FDV",
    definition: "The share of the whole supply that trades already; the rest is still to come.",
    formula: "market cap / fully diluted valuation",
    unit: "share, 0–100 %",
    unknownWhen: "Market cap or fully diluted valuation is unknown.",
    minimumData: "One answer with both.",
    source: "Computed from CoinGecko’s cap and FDV.",
    notes: ["Above 100 % CoinGecko’s own two figures disagree; it is shown as it is."],
  },
];
