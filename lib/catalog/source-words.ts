/** What is said about where the numbers come from: the banner above them and the attribution beside them. */
import type { Source, SourceKind } from "../domain/source.ts";

export interface SourceBanner {
  readonly headline: string;
  readonly explanation: string;
}

export interface Attribution {
  readonly text: string;
  /** Null where there is no page to link to. */
  readonly href: string | null;
}

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
        explanation:
          "No number here is real. Prices, volumes and caps are computed by Spikeline and move with the clock; names of real tokens serve as examples.",
      };
  }
}

/** Stands by the data on every view. */
export const ATTRIBUTION: Readonly<Record<SourceKind, Attribution>> = {
  live: { text: "Powered by CoinGecko API", href: "https://www.coingecko.com/en/api" },
  "stand-in": { text: "A stand-in that speaks CoinGecko’s API", href: null },
  sandbox: { text: "Spikeline’s simulated market", href: null },
};
