import { expect, it } from "vitest";
import type { VolatilityRegime, VolatilitySpell } from "@/lib/domain/market-context";
import { DAY_MS } from "@/lib/domain/time";
import { regimeWords } from "./regime-words";

const START = Date.UTC(2026, 2, 1);
const day = (count: number) => START + count * DAY_MS;
const SPAN = { fromMs: day(0), toMs: day(30) };

function spell(from: number, to: number, regime: VolatilityRegime): VolatilitySpell {
  return { fromMs: day(from), toMs: day(to), regime };
}

it("says what shades mean, and that the rest was calm", () => {
  const words = regimeWords([spell(-5, 10, "calm"), spell(10, 31, "stormy")], SPAN);
  expect(words).toMatch(/^Shaded: .*stormy.*the others were calm\.$/);
});

it("tells a calm span from one that nothing is known of", () => {
  expect(regimeWords([spell(-5, 31, "calm")], SPAN)).toMatch(/^Nothing is shaded: .*calm/);
  expect(regimeWords([], SPAN)).toMatch(/not known within this span/);
  expect(regimeWords([spell(40, 50, "stormy")], SPAN)).toMatch(/not known within this span/);
});

it("says from when on they are known, where the span begins before", () => {
  const words = regimeWords([spell(11, 20, "stormy"), spell(20, 31, "calm")], SPAN);
  expect(words).toMatch(/Before 12 Mar 2026 it is not known: it takes 90 earlier days\.$/);
});

it("says nothing where none are asked for", () => {
  expect(regimeWords(null, SPAN)).toBeNull();
});
