/** What a recording knows of each coin at a moment. */
import type { SeriesPoint } from "../../domain/series.ts";
import { lastUntil } from "./observed.ts";
import type { RecordedCoin, Recording } from "./recording.ts";

export interface RecordedQuote {
  readonly coin: RecordedCoin;
  /** The last observation at that moment, however old it is. */
  readonly last: SeriesPoint;
  readonly nowMs: number;
  /** Of the last observation; zero where it was not recorded, as CoinGecko writes an unknown cap. */
  readonly capUsd: number;
  readonly volume24hUsd: number | null;
}

/** Everything that answers are made from. */
export interface RecordedMoment {
  readonly recording: Recording;
  readonly nowMs: number;
  readonly quotes: readonly RecordedQuote[];
}

/** The market at a moment. A coin is listed from its first observation on, and stays. */
export function momentOf(recording: Recording, nowMs: number): RecordedMoment {
  const quotes = recording.coins.flatMap((coin): readonly RecordedQuote[] => {
    const last = lastUntil(coin.observations, nowMs);
    if (last === null) return [];
    const { marketCapUsd, volume24hUsd } = last;
    return [{ coin, last, nowMs, capUsd: marketCapUsd ?? 0, volume24hUsd }];
  });
  return { recording, nowMs, quotes };
}
