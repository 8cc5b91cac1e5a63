import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import type { DailySample } from "./daily-samples.ts";
import { MIN_EARLIER_VALUES, volatilityRegime } from "./volatility-regime.ts";

/** A price that swings by as much as `swingOf` says for each day. */
function swinging(days: number, swingOf: (day: number) => number): readonly DailySample[] {
  let priceUsd = 100;
  return Array.from({ length: days }, (_, day) => {
    priceUsd *= Math.exp((day % 2 === 0 ? 1 : -1) * swingOf(day));
    return { dayEndMs: day * DAY_MS, priceUsd };
  });
}

describe("Bitcoin’s volatility regime", () => {
  test("a month quieter than all before is calm, a wilder one stormy", () => {
    expect(volatilityRegime(swinging(365, (day) => (day < 330 ? 0.03 : 0.005))).regime).toBe("calm");
    expect(volatilityRegime(swinging(365, (day) => (day < 330 ? 0.03 : 0.09))).regime).toBe("stormy");
  });

  test("a month between quiet and wild ones is normal", () => {
    const { regime } = volatilityRegime(swinging(365, (day) => (day < 150 ? 0.01 : day < 320 ? 0.05 : 0.03)));
    expect(regime).toBe("normal");
  });

  test("needs 90 earlier values", () => {
    const firstValueDay = 20;
    const enough = swinging(firstValueDay + MIN_EARLIER_VALUES + 1, () => 0.02);
    expect(volatilityRegime(enough)).toMatchObject({ comparedWith: MIN_EARLIER_VALUES });
    expect(volatilityRegime(enough).regime).not.toBeNull();
    expect(volatilityRegime(enough.slice(0, -1)).regime).toBeNull();
    expect(volatilityRegime(enough.slice(0, -1)).realisedVol30d).not.toBeNull();
  });

  test("nothing is known of nothing", () => {
    expect(volatilityRegime([])).toEqual({ regime: null, realisedVol30d: null, comparedWith: 0 });
  });

  test("a missing day gives no return, instead of one over two days", () => {
    const whole = swinging(60, () => 0.02);
    const holed = whole.filter((_, day) => day !== 50);
    const { realisedVol30d } = volatilityRegime(holed);
    expect(realisedVol30d).toBeGreaterThan(0);
    expect(Math.abs((realisedVol30d ?? 0) / Math.sqrt(365) - 0.02)).toBeLessThan(0.001);
  });

  test("does not look ahead: what comes later changes no earlier day", () => {
    const swings = fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), { minLength: 160, maxLength: 200 });
    fc.assert(
      fc.property(swings, fc.integer({ min: 120, max: 150 }), (given, end) => {
        const samples = swinging(given.length, (day) => given[day] ?? 0);
        const changed = samples.map((sample, day) => (day < end ? sample : { ...sample, priceUsd: 7 }));
        expect(volatilityRegime(changed.slice(0, end))).toEqual(volatilityRegime(samples.slice(0, end)));
      }),
      { numRuns: 20 },
    );
  });
});
