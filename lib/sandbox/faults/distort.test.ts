import { expect, it } from "vitest";
import { emptied, withNulls, withWrongTypes } from "./distort.ts";

it("makes every figure null, but leaves ids, times and texts", () => {
  const row = { id: "a", coin_id: 7, current_price: 1.5, sparkline_in_7d: { price: [1, 2] } };
  expect(withNulls([row])).toEqual([
    { id: "a", coin_id: 7, current_price: null, sparkline_in_7d: { price: [null, null] } },
  ]);
  expect(withNulls({ prices: [[1_779_439_200_000, 0.269]] })).toEqual({
    prices: [[1_779_439_200_000, null]],
  });
});

it("puts wrong types into every third row only", () => {
  const rows = Array.from({ length: 4 }, (_, i) => ({ id: `coin-${i}`, price: 12, list: [1] }));
  expect(withWrongTypes(rows)).toEqual([
    { id: "coin-0", price: "12", list: { 0: { value: 1 } } },
    { id: "coin-1", price: 12, list: [1] },
    { id: "coin-2", price: 12, list: [1] },
    { id: "coin-3", price: "12", list: { 0: { value: 1 } } },
  ]);
});

it("puts wrong types into figures outside of lists", () => {
  expect(withWrongTypes({ data: { markets: 5, name: "x" } })).toEqual({ data: { markets: "5", name: "x" } });
});

it("empties an answer in its own outer shape", () => {
  expect([emptied([1]), emptied({ a: 1 })]).toEqual([[], {}]);
});
