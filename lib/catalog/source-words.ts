/** What is said about where the numbers come from: the banner above them and the attribution beside them. */
import type { Source } from "../domain/source.ts";

export interface SourceBanner {
  readonly headline: string;
  readonly explanation: string;
}

export interface Attribution {
  readonly text: string;
  /** Null where there is no page to link to. */
  readonly href: string | null;
}

/** The label of the simulated market while it moves; one that has been stopped says when beside it. */
export const SIMULATED_MARKET = "Simulated market";

/** The banner that every page carries while its numbers are not CoinGecko's own; null for live data. */
export function sourceBanner({ kind, label }: Source): SourceBanner | null {
  switch (kind) {
    case "live":
      return null;
    case "stand-in":
      return {
        headline: `Stand-in for CoinGecko: ${label}`,
        explanation:
          "These numbers come from another host that speaks CoinGecko’s API. They are not CoinGecko’s and may not be real.",
      };
    case "sandbox":
      return {
        headline: label,
        explanation: `No number here is real. Prices, volumes and caps are computed by Spikeline and ${label === SIMULATED_MARKET ? "move with the clock" : "stand still at that moment"}; names of real tokens serve as examples.`,
      };
    case "recording":
      return {
        headline: label,
        explanation:
          "Not now: these numbers are real records of that time, from the vendors that the recording names. What was not recorded is unknown.",
      };
  }
}

/** Stands by the data on every view. */
export function attributionOf({ kind, title }: Pick<Source, "kind" | "title">): Attribution {
  switch (kind) {
    case "live":
      return { text: "Powered by CoinGecko API", href: "https://www.coingecko.com/en/api" };
    case "stand-in":
      return { text: "A stand-in that speaks CoinGecko’s API", href: null };
    case "sandbox":
      return { text: "Spikeline’s simulated market", href: null };
    case "recording":
      return { text: title === undefined ? "A recorded market" : `Recorded market: ${title}`, href: null };
  }
}
