import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { volatilityRegime } from "./volatility-regime.ts";
import { volatilitySpells } from "./volatility-spells.ts";

const START = Date.UTC(2025, 0, 1);

function samplesOf(logReturns: readonly number[]) {
  let log = 0;
  return logReturns.map((logReturn, day) => {
    log += logReturn;
    return { dayEndMs: START + day * DAY_MS, priceUsd: Math.exp(log) };
  });
}

const year = fc
  .array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 150, maxLength: 260 })
  .map(samplesOf);

test("nothing later changes what a day's regime was", () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 130, max: 260 }), (samples, length) => {
      const cut = samples.slice(0, length);
      const endMs = (cut.at(-1)?.dayEndMs ?? 0) + DAY_MS;
      const before = volatilitySpells(samples)
        .filter(({ fromMs }) => fromMs < endMs)
        .map((spell) => ({ ...spell, toMs: Math.min(spell.toMs, endMs) }));
      expect(volatilitySpells(cut)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test("the last day's regime is the one of the market strip", () => {
  fc.assert(
    fc.property(year, (samples) => {
      const { regime } = volatilityRegime(samples);
      expect(volatilitySpells(samples).at(-1)?.regime ?? null).toBe(regime);
    }),
    { numRuns: 30 },
  );
});

test("spells follow each other without overlap, and a short history has none", () => {
  fc.assert(
    fc.property(year, (samples) => {
      const spells = volatilitySpells(samples);
      spells.slice(1).forEach((spell, index) => {
        expect(spell.fromMs).toBeGreaterThanOrEqual(spells[index]?.toMs ?? Infinity);
      });
    }),
    { numRuns: 30 },
  );
  expect(volatilitySpells(samplesOf(Array.from({ length: 60 }, () => 0.01)))).toEqual([]);
});
