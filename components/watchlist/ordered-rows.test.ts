import { expect, it } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { buildRow } from "@/lib/testing/builders";
import { orderedRows } from "./ordered-rows";

const [A, B, C] = [coinId("a"), coinId("b"), coinId("c")];
const rows = [
  buildRow({ id: A, change24h: 0.1 }),
  buildRow({ id: B, change24h: 0.3 }),
  buildRow({ id: C, change24h: 0.2 }),
];
const idsOf = (all: typeof rows | ReturnType<typeof orderedRows>) => all.map(({ id }) => id);

it("without a column they stand as the list has them", () => {
  expect(idsOf(orderedRows(rows, [C, A, B], null))).toEqual([C, A, B]);
});

it("by a column they stand as the board would have them", () => {
  const sort = { column: "change24h", direction: "descending" } as const;
  expect(idsOf(orderedRows(rows, [C, A, B], sort))).toEqual([B, C, A]);
});
