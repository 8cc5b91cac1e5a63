import { expect, test } from "vitest";
import { coinId } from "../domain/ids.ts";
import { SANDBOX_SOURCE } from "../testing/builders.ts";
import { compareCsv, compareFileName } from "./compare-csv.ts";

const T = Date.UTC(2026, 4, 22, 8, 40);
const STATISTICS = {
  totalReturn: null,
  realisedVol30d: null,
  maxDrawdown: null,
  beta: { beta: null, betaLow: null, betaHigh: null, n: 0 },
  correlation: { correlation: null, spearman: null, n: 0 },
  priceUsd: null,
  change24h: null,
  volume24hUsd: null,
  marketCapUsd: null,
  turnover: null,
};

function asset(id: string, prices: readonly (number | null)[]) {
  return {
    id: coinId(id),
    symbol: "X",
    name: id,
    imageUrl: null,
    prices,
    firstAtMs: T,
    statistics: STATISTICS,
  };
}

test("each time is a line, each asset a column, and what is unknown is empty", () => {
  const csv = compareCsv(
    {
      fromMs: T,
      toMs: T + 60_000,
      stepMs: 60_000,
      times: [T, T + 60_000],
      assets: [asset("grass", [0.5, null]), asset("near", [0, 2])],
      missing: [],
      commonStart: 0,
      pairs: [],
      bitcoinPrices: null,
      asOfMs: null,
      freshness: { source: SANDBOX_SOURCE, fetchedAtMs: T, nextRefreshAtMs: T, stale: null },
    },
    "http://localhost/compare?ids=grass,near",
  );
  const lines = csv.split("\r\n").filter((line) => !line.startsWith("#"));
  expect(lines).toEqual([
    "time_utc,grass_usd,near_usd",
    "2026-05-22T08:40:00.000Z,0.5,0",
    "2026-05-22T08:41:00.000Z,,2",
    "",
  ]);
  expect(csv).toContain("/compare?ids=grass%2Cnear");
  expect(compareFileName({ toMs: T }, "csv")).toBe("spikeline-compare-2026-05-22T0840Z.csv");
});
