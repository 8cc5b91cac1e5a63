/** The windows over which CoinGecko gives price changes. */
import { DAY_MS, HOUR_MS } from "../../domain/time.ts";
import { listOf } from "./query.ts";

export const WINDOWS = ["1h", "24h", "7d", "14d", "30d", "60d", "200d", "1y"] as const;
export type ChangeWindow = (typeof WINDOWS)[number];

export const WINDOW_MS: Readonly<Record<ChangeWindow, number>> = {
  "1h": HOUR_MS,
  "24h": DAY_MS,
  "7d": 7 * DAY_MS,
  "14d": 14 * DAY_MS,
  "30d": 30 * DAY_MS,
  "60d": 60 * DAY_MS,
  "200d": 200 * DAY_MS,
  "1y": 365 * DAY_MS,
};

/** The windows that a market list is asked for; 60 days are only told on a coin's own page. */
export function windowsOf(query: URLSearchParams): readonly ChangeWindow[] {
  const asked = listOf(query, "price_change_percentage") ?? [];
  return WINDOWS.filter((window) => window !== "60d" && asked.some((text) => text.trim() === window));
}
