import { expect, test } from "vitest";
import { shareRows } from "./share-rows.ts";

const a = { id: "a", price: 1 };
const b = { id: "b", price: 2 };

function rowsOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows)
    ? value.rows
    : [];
}

test("a row that says the same stays the same object, wherever it stands", () => {
  const before = { meta: { age: 1 }, rows: [a, b] };
  const after = { meta: { age: 2 }, rows: [{ id: "new" }, { ...b }, { ...a, price: 9 }] };
  const shared = shareRows(before, after);
  expect(shared).toEqual(after);
  expect(rowsOf(shared)[1]).toBe(b);
  expect(rowsOf(shared)[2]).not.toBe(a);
});

test("a part that is followed by the whole keeps its rows", () => {
  const whole = { rows: [{ id: "x" }, { ...a }, { ...b }] };
  expect(rowsOf(shareRows({ rows: [b, a] }, whole)).slice(1)).toEqual([a, b]);
  expect(rowsOf(shareRows({ rows: [b, a] }, whole))[1]).toBe(a);
});

test("what else is the same stays the same object too", () => {
  const universe = { basis: "category" };
  const shared = shareRows({ universe, rows: [a] }, { universe: { basis: "category" }, rows: [a] });
  expect(shared).toHaveProperty("universe");
  expect(typeof shared === "object" && shared !== null && "universe" in shared && shared.universe).toBe(
    universe,
  );
});

test("an answer without rows, and the first answer, are taken as they are", () => {
  expect(shareRows(undefined, { rows: [a] })).toEqual({ rows: [a] });
  expect(shareRows({ rows: [a] }, "text")).toBe("text");
});
