import { expect, it } from "vitest";
import { DAY_MS, MINUTE_MS } from "../../domain/time.ts";
import { createMarket } from "./market.ts";
import { createSnapshots } from "./snapshot.ts";

const NOW = Date.parse("2026-11-22T15:00:00Z");
const market = createMarket(1);
const quotesAt = createSnapshots(market);

it("refreshes quotes once a minute", () => {
  const first = quotesAt(NOW);
  expect(quotesAt(NOW + MINUTE_MS - 1)).toBe(first);
  expect(quotesAt(NOW + MINUTE_MS)).not.toBe(first);
});

it("quotes every listed coin, looked at shortly before the figures it shows", () => {
  const quotes = quotesAt(NOW + 30_000);
  expect(quotes).toHaveLength(market.catalogue.listedAt(NOW).length);
  for (const { coin, atMs, lastUpdatedMs } of quotes.filter((quote) => !quote.coin.oddities.stale)) {
    expect(atMs).toBe(Math.max(NOW, coin.listedAtMs));
    expect(atMs - lastUpdatedMs).toBeGreaterThanOrEqual(10_000);
    expect(atMs - lastUpdatedMs).toBeLessThanOrEqual(50_000);
  }
});

it("leaves stale quotes days behind, at any time", () => {
  for (let hour = 0; hour < 100; hour++) {
    const nowMs = NOW + hour * 60 * MINUTE_MS;
    const stale = quotesAt(nowMs).filter(({ coin }) => coin.oddities.stale);
    expect(stale).toHaveLength(2);
    for (const { atMs } of stale) {
      expect(nowMs - atMs).toBeGreaterThan(DAY_MS);
      expect(nowMs - atMs).toBeLessThan(7 * DAY_MS);
    }
  }
});

it("gives no rank to unknown caps, nor to coins that stand for others", () => {
  for (const { coin, capUsd, rank, rankWithRehypothecated } of quotesAt(NOW)) {
    expect(rank === null).toBe(capUsd === 0 || coin.oddities.rehypothecated);
    expect(rankWithRehypothecated === null).toBe(capUsd === 0);
  }
});
