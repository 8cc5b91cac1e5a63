/** Recorded coins for tests. */
import { HOUR_MS } from "../domain/time.ts";
import type { RecordedCoin, Recording } from "../sandbox/recording/recording.ts";

/** A coin whose prices were recorded at hours after 1970, and nothing else of it. */
export function buildRecordedCoin(
  pricesByHour: Readonly<Record<number, number | null>>,
  changes: Partial<RecordedCoin> = {},
): RecordedCoin {
  return {
    id: "grass",
    symbol: "grass",
    name: "Grass",
    categories: ["artificial-intelligence"],
    circulatingSupply: null,
    totalSupply: null,
    maxSupply: null,
    stepMs: HOUR_MS,
    notes: [],
    observations: Object.entries(pricesByHour)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([hour, priceUsd]) => ({
        atMs: Number(hour) * HOUR_MS,
        priceUsd,
        marketCapUsd: null,
        volume24hUsd: null,
      })),
    droppedRows: 0,
    tickers: [],
    ...changes,
  };
}

export function buildRecording(coins: readonly RecordedCoin[]): Recording {
  const times = coins.flatMap(({ observations }) => observations.map(({ atMs }) => atMs));
  return {
    name: "made",
    kind: "made",
    title: "Made for a test",
    fromMs: Math.min(...times),
    toMs: Math.max(...times),
    coins,
  };
}
