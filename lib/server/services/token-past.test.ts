import { describe, expect, test } from "vitest";
import type { Series } from "../../domain/series.ts";
import { DAY_MS, HOUR_MS, startOfUtcDayMs } from "../../domain/time.ts";
import { tokenPastOf } from "./token-past.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const MIDNIGHT = Date.UTC(2026, 4, 22);

/** Hourly points of as many days, up to now: a price that swings, and a turnover of the day. */
function hourly(days: number, turnoverOf: (daysAgo: number) => number): Series {
  const count = days * 24 + 9;
  return Array.from({ length: count }, (_, index) => {
    const atMs = MIDNIGHT + 8 * HOUR_MS - (count - 1 - index) * HOUR_MS;
    const daysAgo = Math.floor((MIDNIGHT - atMs) / DAY_MS);
    return {
      atMs,
      priceUsd: 100 * Math.exp(0.05 * Math.sin(index / 17)),
      marketCapUsd: 1e6,
      volume24hUsd: 1e6 * turnoverOf(daysAgo),
    };
  });
}

const usual = (daysAgo: number) => 0.2 + 0.01 * ((daysAgo + 100) % 7);

function pastOf(series: Series, changes: Partial<Parameters<typeof tokenPastOf>[0]> = {}) {
  return tokenPastOf({ series, bitcoin: series, turnoverNow: 0.2, historyDays: 90, atMs: NOW, ...changes });
}

describe("a token's past", () => {
  test("counts complete days, and finds its turnover of yesterday among those before", () => {
    const past = pastOf(hourly(90, (daysAgo) => (daysAgo <= 0 ? 5 : usual(daysAgo))));
    expect(past.priceDays).toBe(91);
    expect(past).toMatchObject({ turnoverOwnPct: 1, streakDays: { one: 1, own: 1 }, isInDiscovery: false });
    expect(past.volumeSurprise).toBeGreaterThan(3.5);
  });

  test("a token that is its own benchmark has a beta and a correlation of one", () => {
    const { beta, correlation } = pastOf(hourly(90, usual));
    expect(beta.beta).toBeCloseTo(1, 9);
    expect(correlation.correlation).toBeCloseTo(1, 9);
    expect(beta.n).toBe(60);
  });

  test("a history that tells nothing, or nothing of volumes, is neither quiet nor a first day", () => {
    expect(pastOf([])).toMatchObject({ spike: null, isInDiscovery: null, priceDays: 0 });
    const withoutVolumes = hourly(90, usual).map((point) => ({ ...point, volume24hUsd: null }));
    expect(pastOf(withoutVolumes, { turnoverNow: 3 })).toMatchObject({ spike: null, isInDiscovery: false });
    const firstHours = hourly(1, usual).filter(({ atMs }) => atMs >= startOfUtcDayMs(NOW));
    expect(pastOf(firstHours, { turnoverNow: 3 })).toMatchObject({
      spike: { stage: "new" },
      isInDiscovery: true,
    });
  });

  test("without Bitcoin only what is measured against it is unknown", () => {
    const past = pastOf(hourly(90, usual), { bitcoin: [] });
    expect(past.beta).toEqual({ beta: null, betaLow: null, betaHigh: null, n: 0 });
    expect(past.realisedVol30d).not.toBeNull();
  });

  test("today's stage follows the turnover of now, without measuring the days again", () => {
    const series = hourly(90, usual);
    const [fading, loud] = [pastOf(series), pastOf(series, { turnoverNow: 3 })];
    expect([fading.spike?.stage, loud.spike?.stage]).toEqual(["fading", "new"]);
    expect(loud.supplySteps).toBe(fading.supplySteps);
    expect(pastOf(series, { atMs: NOW - 5 * DAY_MS }).priceDays).toBe(fading.priceDays - 5);
  });

  test("a broken print moves nothing", () => {
    const series = hourly(90, usual);
    const broken = series.map((point, index) =>
      index === series.length - 10 ? { ...point, priceUsd: (point.priceUsd ?? 0) * 50 } : point,
    );
    expect(broken[series.length - 10]?.atMs).toBe(MIDNIGHT - HOUR_MS);
    expect(pastOf(broken).realisedVol30d).toBe(pastOf(series).realisedVol30d);
  });

  test("of a day and a half knows its days and little else", () => {
    const past = pastOf(hourly(1, usual));
    expect(past).toMatchObject({ turnoverOwnPct: null, realisedVol30d: null, isInDiscovery: true });
    expect(pastOf([])).toMatchObject({ priceDays: 0, turnoverShare14: null });
  });
});
