import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readBody, readLeniently, readRows } from "./read-leniently.ts";

const Row = z.object({
  id: z.string(),
  price: z.number().nullish(),
  week: z.object({ points: z.array(z.number().nullable()) }).nullish(),
});

const byId = {
  schema: Row,
  toValue: (row: z.infer<typeof Row>) => row,
  keyOf: (row: { id: string }) => row.id,
};

describe("readLeniently", () => {
  it("a field of the wrong type is unknown, the rest stays", () => {
    expect(readLeniently(Row, { id: "a", price: "12", week: { points: [1, "2", 3] } })).toEqual({
      id: "a",
      price: null,
      week: { points: [1, null, 3] },
    });
  });

  it("a number that JSON cannot hold is unknown", () => {
    expect(readLeniently(Row, JSON.parse('{"id":"a","price":1e999}'))).toEqual({ id: "a", price: null });
  });

  it("a structure of the wrong type is unknown as a whole", () => {
    expect(readLeniently(Row, { id: "a", week: [] })).toEqual({ id: "a", week: null });
  });

  it.each([[{ price: 1 }], [{ id: 7 }], [null], ["a"], [[]]])(
    "what lacks its essentials is nothing: %j",
    (row) => {
      expect(readLeniently(Row, row)).toBeNull();
    },
  );

  it("what is wrong all over is nothing, and told so quickly", () => {
    const points = Array.from({ length: 100_000 }, () => "x");
    expect(readLeniently(Row, { id: "a", week: { points } })).toBeNull();
  });

  it("leaves the given value as it was", () => {
    const given = { id: "a", price: "12" };
    readLeniently(Row, given);
    expect(given).toEqual({ id: "a", price: "12" });
  });
});

describe("readRows", () => {
  it("drops and counts a bad row, and keeps the others", () => {
    expect(readRows(byId, [{ id: "a" }, { id: 1 }, null, { id: "b" }])).toEqual({
      rows: [{ id: "a" }, { id: "b" }],
      dropped: 2,
    });
  });

  it("of several rows with one id the first counts, and none is called dropped", () => {
    const rows = [
      { id: "a", price: 1 },
      { id: "a", price: 2 },
    ];
    expect(readRows(byId, rows)).toEqual({ rows: [{ id: "a", price: 1 }], dropped: 0 });
  });

  it("keeps equal rows where rows have no identity", () => {
    expect(readRows({ ...byId, keyOf: null }, [{ id: "a" }, { id: "a" }]).rows).toHaveLength(2);
  });

  it("an empty list is an answer", () => {
    expect(readRows(byId, [])).toEqual({ rows: [], dropped: 0 });
  });

  it("a list of nothing but bad rows is no answer", () => {
    expect(() => readRows(byId, [{ id: 1 }, {}])).toThrow("none of 2 rows can be read");
  });

  it.each([[{}], ["<html>"], [null], [7]])("what is no list is no answer: %j", (body) => {
    expect(() => readRows(byId, body)).toThrow("not in its shape");
  });
});

describe("readBody", () => {
  it("names what is wrong", () => {
    expect(() => readBody(Row, { price: "1" })).toThrow("not in its shape: id, price");
  });
});
