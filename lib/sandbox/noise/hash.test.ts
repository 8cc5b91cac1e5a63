import { mean, sampleKurtosis, standardDeviation } from "simple-statistics";
import { expect, it } from "vitest";
import { gaussian, keyOf, pick, uniform } from "./hash.ts";

const KEY = keyOf(7, "test");
const MANY = 20_000;

it("gives the same number for the same key and indices, and others for other ones", () => {
  expect(uniform(KEY, 12, 3)).toBe(uniform(KEY, 12, 3));
  const numbers = [
    uniform(KEY, 12, 3),
    uniform(KEY, 3, 12),
    uniform(KEY, 12, 4),
    uniform(keyOf(8, "test"), 12, 3),
  ];
  expect(new Set(numbers).size).toBe(4);
});

it("keeps streams of different names apart", () => {
  const names = ["", "a", "b", "ab", "ba", "aa", "regime", "jump", "bridge"];
  expect(new Set(names.map((name) => keyOf(1, name))).size).toBe(names.length);
});

it("spreads uniform numbers evenly over (0, 1)", () => {
  const tenths = Array<number>(10).fill(0);
  for (let i = 0; i < MANY; i++)
    tenths[Math.floor(10 * uniform(KEY, i))] = (tenths[Math.floor(10 * uniform(KEY, i))] ?? 0) + 1;
  for (const count of tenths) expect(count / MANY).toBeCloseTo(0.1, 1.6);
});

it("gives normal numbers with mean 0, deviation 1 and no fat tails", () => {
  const numbers = Array.from({ length: MANY }, (_, i) => gaussian(KEY, i));
  expect(mean(numbers)).toBeCloseTo(0, 1);
  expect(standardDeviation(numbers)).toBeCloseTo(1, 1);
  expect(Math.abs(sampleKurtosis(numbers))).toBeLessThan(0.2);
});

it("gives neighbouring indices numbers that do not go together", () => {
  const products = Array.from({ length: MANY }, (_, i) => gaussian(KEY, i) * gaussian(KEY, i + 1));
  expect(Math.abs(mean(products))).toBeLessThan(0.03);
});

it("picks every place of a list", () => {
  const places = new Set(Array.from({ length: 500 }, (_, i) => pick(KEY, i, 7)));
  expect([...places].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
