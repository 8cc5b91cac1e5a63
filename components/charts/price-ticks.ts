/** Round numbers for a price axis: steps of 1, 2, 2.5 or 5 times a power of ten, inside the range. */

const STEPS = [1, 2, 2.5, 5, 10] as const;
/** Forgives what binary fractions lose, in steps. */
const ROUNDING = 1e-9;

/** About `count` ticks between low and high, ascending; the one value of a flat range; none when the range is no range. */
export function priceTicks(low: number, high: number, count: number): readonly number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high) || high < low || count < 1) return [];
  if (high === low) return [low];
  const step = roundStep((high - low) / count);
  const first = Math.ceil(low / step - ROUNDING);
  const last = Math.floor(high / step + ROUNDING);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The smallest round step that is not below `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((candidate) => candidate * power >= rough * (1 - ROUNDING)) ?? 10;
  return factor * power;
}
