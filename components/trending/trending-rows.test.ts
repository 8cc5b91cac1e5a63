import { expect, it } from "vitest";
import type { DecodedTrendingCoin } from "@/lib/contract/trending";
import { coinId } from "@/lib/domain/ids";
import { buildRow } from "@/lib/testing/builders";
import { trendingRows } from "./trending-rows";

function coin(id: string, place: number, changes: Partial<DecodedTrendingCoin> = {}): DecodedTrendingCoin {
  const same = { id: coinId(id), symbol: id.toUpperCase(), name: id };
  return { ...same, place, isAi: false, listedSinceMs: null, row: buildRow(same), ...changes };
}

const idsOf = (...args: Parameters<typeof trendingRows>) => trendingRows(...args).map(({ id }) => id);

it("keeps the list's own order unless another is asked for", () => {
  const coins = [coin("b", 2), coin("a", 3), coin("c", 1)];
  expect(idsOf(coins, { onlyAi: false, sort: null })).toEqual(["c", "b", "a"]);
  expect(idsOf(coins, { onlyAi: false, sort: { column: "name", direction: "ascending" } })).toEqual([
    "a",
    "b",
    "c",
  ]);
});

it("shows the AI tokens alone when asked to", () => {
  const coins = [coin("a", 1), coin("b", 2, { isAi: true })];
  expect(idsOf(coins, { onlyAi: true, sort: null })).toEqual(["b"]);
});

it("keeps the place of a coin without numbers, and invents none", () => {
  const rows = trendingRows([coin("a", 1), coin("b", 2, { row: null }), coin("c", 3)], {
    onlyAi: false,
    sort: null,
  });
  expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(rows[1]).toMatchObject({ name: "b", priceUsd: null, turnover: null, volume24hUsd: null });
});
