import { expect, it } from "vitest";
import { buildRow } from "@/lib/testing/builders";
import { hasTwin, sharedSymbols } from "./token-twins";

it("finds the tokens that share a symbol, in whatever case", () => {
  const rows = ["AGT", "agt", "GRD"].map((symbol) => buildRow({ symbol }));
  const shared = sharedSymbols(rows);
  expect(rows.map((row) => hasTwin(row, shared))).toEqual([true, true, false]);
});
