import { expect, test } from "vitest";
import { aligned, asText, figure } from "./as-text.ts";

test("figures show three digits that count, and a figure that there is none of is a dash", () => {
  expect([12_345.6, 99.94, 9.876, 7, null, "x"].map(figure)).toEqual([
    "12,346",
    "99.9",
    "9.88",
    "7",
    "—",
    "x",
  ]);
});

test("figures stand right, and what names the row stands left", () => {
  expect(
    aligned([
      ["hour", "calls"],
      ["0", "12"],
    ]),
  ).toEqual(["hour  calls", "0        12"]);
});

test("a comparison shows both figures, their ratio and the aim of the ratio", () => {
  const against = { name: "plain", value: 100 };
  const part = { name: "part", title: "title", run: () => Promise.reject(new Error("not run")) };
  const text = asText(part, {
    measures: [
      { what: "speed", unit: "requests/s", value: 40, against, aim: { atLeast: 0.5 } },
      { what: "size", unit: "bytes", value: 2_000, against: null, aim: { atMost: 4_000 } },
    ],
    tables: [],
    broken: ["a promise"],
  });
  expect(text).toMatch(/100 requests\/s {2}plain {2}0\.40 {2}≥ 0\.5 +MISSED/);
  expect(text).toMatch(/size {2,}2\.0 kB .* ≤ 4\.0 kB {2}met/);
  expect(text).toContain("BROKEN  a promise");
});
