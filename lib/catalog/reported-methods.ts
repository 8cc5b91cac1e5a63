/** Numbers that are shown as CoinGecko reports them. */
import type { Method } from "./method.ts";

const ONE_ANSWER = "One answer of CoinGecko.";

export const REPORTED_METHODS: readonly Method[] = [
  {
    anchor: "rank",
    name: "Rank",
    definition: "The coin’s place among all coins by market cap.",
    formula: "reported by CoinGecko",
    unit: "place",
    unknownWhen:
      "CoinGecko does not rank it: its cap is unverified, or it is a wrapped or staked form of another coin.",
    minimumData: "One answer.",
    source: "CoinGecko.",
    notes: [],
  },
  {
    anchor: "price",
    name: "Price",
    definition: "The last price in US dollars, averaged over exchanges by CoinGecko.",
    formula: "As reported by CoinGecko.",
    unit: "USD",
    unknownWhen: "CoinGecko reports none.",
    minimumData: ONE_ANSWER,
    source: "CoinGecko, markets.",
    notes: [
      "From 1,000 dollars whole dollars are shown, from 1 two decimals, below that four significant digits.",
      "Many zeros are counted instead of written: 0.0₆2014 is 0.0000002014, six zeros after the point.",
    ],
  },
  {
    anchor: "change",
    name: "Change",
    definition: "How far the price has moved since the same time 1 hour, 24 hours, 7 days or 30 days ago.",
    formula: "price now / price then − 1, as reported by CoinGecko.",
    unit: "%",
    unknownWhen: "The token was not listed then, or CoinGecko reports none.",
    minimumData: "A price at either end.",
    source: "CoinGecko, markets.",
    notes: [],
  },
  {
    anchor: "volume",
    name: "Volume, 24 hours",
    definition: "What was traded on all exchanges that CoinGecko counts, over the last 24 hours.",
    formula: "As reported by CoinGecko, a sum that trails 24 hours.",
    unit: "USD",
    unknownWhen: "CoinGecko reports none.",
    minimumData: ONE_ANSWER,
    source: "CoinGecko, markets.",
    notes: ["Exchanges report their own volume; some of it is wash trading. A volume is not yet interest."],
  },
  {
    anchor: "market-cap",
    name: "Market cap",
    definition: "The price times the supply that circulates.",
    formula: "price × circulating supply, as reported by CoinGecko.",
    unit: "USD",
    unknownWhen: "CoinGecko knows no circulating supply; it then reports 0, which is shown as unknown.",
    minimumData: ONE_ANSWER,
    source: "CoinGecko, markets.",
    notes: [],
  },
  {
    anchor: "fully-diluted-valuation",
    name: "Fully diluted valuation (FDV)",
    definition: "What the token would be worth at this price if its whole supply were out.",
    formula: "price × maximum supply (total supply where there is no maximum), as reported by CoinGecko.",
    unit: "USD",
    unknownWhen: "CoinGecko reports none.",
    minimumData: ONE_ANSWER,
    source: "CoinGecko, markets.",
    notes: [],
  },
  {
    anchor: "supply",
    name: "Supply",
    definition:
      "Circulating: in public hands. Total: created so far, less what was destroyed. Maximum: all there can ever be.",
    formula: "As reported by CoinGecko.",
    unit: "tokens",
    unknownWhen: "CoinGecko reports none; a circulating supply of 0 is unknown.",
    minimumData: ONE_ANSWER,
    source: "CoinGecko, markets.",
    notes: [],
  },
];
