import { expect, it } from "vitest";
import { COLUMNS } from "@/lib/domain/board-view";
import { buildRow } from "@/lib/testing/builders";
import { changedColumns, figureText } from "./token-figure-text";

it("writes every figure without its unit, which stands in the head", () => {
  const row = buildRow();
  const texts = COLUMNS.map((column) => [column, figureText(column, row)]);
  expect(Object.fromEntries(texts)).toEqual({
    rank: "488",
    price: "0.2690",
    change1h: "+0.40",
    change24h: "+6.6",
    change7d: "+31.0",
    change30d: "−12.0",
    volume: "65.9M",
    cap: "51.4M",
    fdv: "269M",
    capToFdv: "19",
    supply: "191M",
    age: "≥ 27",
    turnover: "1.28",
    peer: "98th",
    relBtc: "+28.4",
    drawdown: "−2.0",
    efficiency: "0.30",
    trend: "up, steady",
  });
});

it("says nothing of what is unknown, and zero of zero", () => {
  const row = buildRow({ volume24hUsd: 0, trend: null, listingAge: null, marketCapRank: null });
  expect(figureText("volume", row)).toBe("0");
  const unknown = ["trend", "efficiency", "age", "rank"] as const;
  expect(unknown.map((column) => figureText(column, row))).toEqual([null, null, null, null]);
});

it("finds what has changed on the screen, among the columns that are on it", () => {
  const before = buildRow();
  const now = buildRow({ priceUsd: 0.27, volume24hUsd: 66_400_000, marketCapUsd: null });
  expect(changedColumns(["price", "cap", "turnover"], before, now)).toEqual(["price", "cap"]);
});

it("marks nothing where the change is too small to be read", () => {
  expect(changedColumns(COLUMNS, buildRow(), buildRow({ priceUsd: 0.26900001 }))).toEqual([]);
});
