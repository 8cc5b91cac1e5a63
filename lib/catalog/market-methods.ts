/** Numbers about the market that a token moves in: Bitcoin's calm, the sector, attention. */
import type { Method } from "./method.ts";

export const MARKET_METHODS: readonly Method[] = [
  {
    anchor: "volatility-regime",
    name: "Bitcoin’s volatility regime",
    definition:
      "Whether Bitcoin’s last 30 days were calm, normal or stormy, against all earlier 30-day spans of the past year.",
    formula:
      "realised volatility = √365 × standard deviation of 30 daily log returns; regime = its tercile among all earlier values",
    unit: "% a year",
    unknownWhen: "Fewer than 90 earlier values are known, or Bitcoin’s year has not been asked for yet.",
    minimumData: "20 daily returns for the volatility, 90 earlier values for the regime.",
    source: "Computed from Bitcoin’s daily closes at CoinGecko, the last one of yesterday.",
    notes: [
      "Each day is compared only with days before it, so the regime of a day never changes afterwards.",
      "The unfinished day does not count.",
    ],
  },
  {
    anchor: "category-change",
    name: "Change of the AI category",
    definition:
      "Change of the summed market cap of all tokens that CoinGecko counts as artificial intelligence, over 24 hours.",
    formula: "reported by CoinGecko",
    unit: "%",
    unknownWhen: "CoinGecko does not report it, or it has not been asked for yet.",
    minimumData: "One answer.",
    source: "CoinGecko’s list of categories.",
    notes: ["Weighted by cap, so a few large tokens decide it; breadth counts every token once."],
  },
  {
    anchor: "breadth",
    name: "Breadth",
    definition:
      "How many of the followed tokens take part: the share that is up, that beats Bitcoin, that stands above its own week.",
    formula: "tokens that fulfil it / tokens whose figure is known",
    unit: "share, 0–100 %",
    unknownWhen: "No token’s figure is known.",
    minimumData: "One token; the number of tokens counted is shown with it.",
    source: "Computed over all tokens that the board follows, whatever is filtered.",
    notes: [
      "Up: higher than 24 hours ago. Beating Bitcoin: made more over 7 days. Above own week: above the mean of its own last 7 days.",
      "The members are today’s: tokens that have been delisted are missing.",
    ],
  },
  {
    anchor: "listing-age",
    name: "Listed for",
    definition: "How long CoinGecko has had a price of the token, as bounds that today’s answer allows.",
    formula:
      "at least: time since its first extreme of all time; at most: the shortest of 24 h, 7 d, 30 d from which on no change is known",
    unit: "days",
    unknownWhen: "The answer names no extremes and no missing change.",
    minimumData: "One answer.",
    source: "Derived from CoinGecko’s quote; the free plan has no list of new coins.",
    notes: [
      "A token is called new when it had no price 30 days ago and none of its extremes is older.",
      "“≥ 214” means that it was traded 214 days ago and may be older; “3–7” that it was traded 3 days ago and not 7.",
    ],
  },
  {
    anchor: "trending",
    name: "Trending",
    definition: "Its place on CoinGecko’s list of the coins that people search for most.",
    formula: "reported by CoinGecko",
    unit: "place",
    unknownWhen: "It is not among the 15 coins of the list, or the list has not been asked for yet.",
    minimumData: "One answer.",
    source: "CoinGecko’s trending list, renewed about every ten minutes.",
    notes: ["Attention, not money: read it beside turnover."],
  },
  {
    anchor: "notices",
    name: "Notice",
    definition: "A warning that CoinGecko itself shows about a token: a migration, an exploit, a delisting.",
    formula: "reported by CoinGecko",
    unit: "text",
    unknownWhen:
      "The token’s profile has not been asked for: profiles are asked for tokens with an unusual turnover, once a day.",
    minimumData: "One answer.",
    source: "CoinGecko’s profile of the token.",
    notes: ["No mark does not mean that there is no notice."],
  },
];
