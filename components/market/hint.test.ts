import { expect, it } from "vitest";
import { columnHint, methodHint, parseHint, unknownHint } from "./hint";

it("reads back what it writes", () => {
  expect(parseHint(methodHint("turnover")["data-hint"])).toEqual({ about: "method", anchor: "turnover" });
  expect(parseHint(unknownHint("market-cap")["data-hint"])).toEqual({
    about: "unknown",
    anchor: "market-cap",
  });
  expect(parseHint(columnHint("relBtc")["data-hint"])).toEqual({ about: "column", column: "relBtc" });
});

it("carries what is particular to one number", () => {
  expect(methodHint("change", "over 24 hours")).toMatchObject({ "data-hint-note": "over 24 hours" });
});

it("has no answer to what is none of ours", () => {
  expect(["", "method:", "column:turnovers", "weather:change"].map(parseHint)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
