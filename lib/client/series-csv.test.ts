import { expect, it } from "vitest";
import { coinId } from "../domain/ids.ts";
import { HOUR_MS } from "../domain/time.ts";
import { SANDBOX_SOURCE } from "../testing/builders.ts";
import { seriesCsv, seriesFileName } from "./series-csv.ts";

const TO = Date.UTC(2026, 4, 22, 8, 40);
const ABOUT = {
  name: "Grass",
  freshness: { source: SANDBOX_SOURCE, fetchedAtMs: TO, nextRefreshAtMs: TO, stale: null },
  address: "http://localhost:3000/tokens/grass?with=bitcoin,ai-median",
};
const HISTORY = {
  id: coinId("grass"),
  fromMs: TO - HOUR_MS,
  toMs: TO,
  stepMs: HOUR_MS,
  series: [
    { atMs: TO - HOUR_MS, priceUsd: 2.014e-7, marketCapUsd: null, volume24hUsd: 0 },
    { atMs: TO, priceUsd: 0.27, marketCapUsd: 51_400_000, volume24hUsd: null },
  ],
  suspectAtMs: [TO],
};

it("says whose numbers these are and of when, then every point with what is unknown left empty", () => {
  const lines = seriesCsv(HISTORY, ABOUT).split("\r\n");
  const head = lines.filter((line) => line.startsWith("#"));
  expect(head).toContain("# Spikeline: Grass (grass)");
  expect(head).toContain("# As of: 2026-05-22T08:40:00.000Z");
  expect(head).toContain("# Source: Simulated market");
  expect(lines.slice(head.length)).toEqual([
    "time_utc,price_usd,volume24h_usd,marketCap_usd,isSuspectPrint",
    "2026-05-22T07:40:00.000Z,2.014e-7,0,,0",
    "2026-05-22T08:40:00.000Z,0.27,,51400000,1",
    "",
  ]);
});

it("puts what is drawn beside it into columns of its own", () => {
  const lines = seriesCsv(HISTORY, ABOUT, [{ name: "bitcoin_price_usd", values: [null, 61_000] }]).split(
    "\r\n",
  );
  expect(lines.slice(-4)).toEqual([
    "time_utc,price_usd,volume24h_usd,marketCap_usd,isSuspectPrint,bitcoin_price_usd",
    "2026-05-22T07:40:00.000Z,2.014e-7,0,,0,",
    "2026-05-22T08:40:00.000Z,0.27,,51400000,1,61000",
    "",
  ]);
});

it("takes a hostile name as one line, and nothing in it is run", () => {
  const csv = seriesCsv(HISTORY, { ...ABOUT, name: 'A"\r\n=HYPERLINK(1),=2' });
  expect(csv).toContain("# Spikeline: A' =HYPERLINK(1),'=2 (grass)");
});

it("names the file by the token and the moment", () => {
  expect(seriesFileName(HISTORY, "csv")).toBe("spikeline-grass-2026-05-22T0840Z.csv");
});
