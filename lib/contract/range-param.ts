/** A range of numbers as an address spells it: `1M..250M`, `..30`, `5..`. */
import { RANGE_LIMITS, RANGE_UNIT, type Range, type RangeFilter } from "../domain/board-view.ts";

/** No figure of the product is larger; percentages may be below zero. */
export const MOST = 1e15;

const SUFFIXES = [
  { letter: "B", factor: 1e9 },
  { letter: "M", factor: 1e6 },
  { letter: "K", factor: 1e3 },
] as const;

const BOUND = /^([-+]?(?:\d{1,17}(?:\.\d{1,25})?|\.\d{1,25})(?:e[-+]?\d{1,3})?)([kmb])?$/i;

/** A number such as `250M`, `-5` or `1e-7`; undefined for anything else, and beyond ± 1e15. */
export function parseBound(text: string): number | undefined {
  const [, digits, letter] = BOUND.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const suffix = SUFFIXES.find((candidate) => candidate.letter === letter?.toUpperCase());
  const value = Number(digits) * (suffix?.factor ?? 1);
  if (!(Math.abs(value) <= MOST)) return undefined;
  return value === 0 ? 0 : value;
}

/** The shortest spelling that `parseBound` reads back as the same number. */
export function formatBound(value: number): string {
  for (const { letter, factor } of SUFFIXES) {
    const text = `${value / factor}${letter}`;
    if (Math.abs(value) >= factor && text.length < String(value).length && parseBound(text) === value)
      return text;
  }
  return String(value);
}

/** Null when the text is no range, holds neither bound, or its bounds are the wrong way round. */
export function parseRange(text: string): Range | null {
  const [low, high, ...more] = text.split("..");
  if (low === undefined || high === undefined || more.length > 0) return null;
  const min = low === "" ? null : parseBound(low);
  const max = high === "" ? null : parseBound(high);
  if (min === undefined || max === undefined || (min === null && max === null)) return null;
  return min !== null && max !== null && min > max ? null : { min, max };
}

/** Whether the figure can be on either side of the bound. No bound is always possible. */
export function isPossible(id: RangeFilter, bound: number | null): boolean {
  const { min, max } = RANGE_LIMITS[RANGE_UNIT[id]];
  return bound === null || (bound >= min && (max === null || bound <= max));
}

/** What the figure can be, to follow its name: `cannot be below 0`, `goes from 0 to 100`. */
export function limitWords(id: RangeFilter): string {
  const { min, max } = RANGE_LIMITS[RANGE_UNIT[id]];
  const least = String(min).replace("-", "−");
  return max === null ? `cannot be below ${least}` : `goes from ${least} to ${max}`;
}

export function formatRange({ min, max }: Range): string {
  return `${min === null ? "" : formatBound(min)}..${max === null ? "" : formatBound(max)}`;
}
