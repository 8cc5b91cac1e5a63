import { expect, test } from "vitest";
import { encodeSymbols, SymbolsJson, symbolSearchPath } from "../../contract/search.ts";
import { categoryId, coinId } from "../../domain/ids.ts";
import { buildBitcoin, buildQuote } from "../../testing/builders.ts";
import { createFakeMarketData } from "../../testing/fake-market-data.ts";
import { createBoardReader } from "./get-board.ts";
import { createSearchCoins } from "./search-coins.ts";

const AI = categoryId("artificial-intelligence");
const listed = (id: string, symbol: string) => ({ id: coinId(id), symbol, name: id, platforms: {} });

const followed = buildQuote({ id: coinId("opg-followed"), marketCapUsd: 1e6 });
const market = createFakeMarketData({
  quotes: [buildBitcoin(), followed],
  members: new Map([[AI, [followed]]]),
  largest: [
    buildQuote({ id: coinId("opg-small"), marketCapUsd: 2e6 }),
    buildQuote({ id: coinId("opg-large"), marketCapUsd: 9e9 }),
  ],
  coinList: [
    ...["opg-unknown-b", "opg-small", "opg-unknown-a", "opg-large", "opg-followed"].map((id) =>
      listed(id, "OPG"),
    ),
    listed("opgx", "OPGX"),
    listed("cafe", "CAFÉ"),
    ...Array.from({ length: 25 }, (_, n) => listed(`many-${n}`, "MANY")),
  ],
});
const current = () => Promise.resolve(market);
const reader = createBoardReader(current, { categories: [AI], curated: [], excluded: [] });
const { bySymbols } = createSearchCoins(current, reader, [AI]);
const lookUp = (...symbols: string[]) => bySymbols(symbols, { priority: "person", waitMs: 0 });
const idsOf = async (...symbols: string[]) =>
  (await lookUp(...symbols)).value.map(({ symbol, coins }) => [symbol, coins.map(({ id }) => id)]);

test("of coins with one symbol the board's comes first, then the larger cap, and unknown caps come last", async () => {
  expect(await idsOf("OPG")).toEqual([
    ["OPG", ["opg-followed", "opg-large", "opg-small", "opg-unknown-a", "opg-unknown-b"]],
  ]);
});

test("a symbol is the whole symbol, in any case, and answered as it was asked for", async () => {
  expect(await idsOf("opgX", " cafe\u0301 ", "OP")).toEqual([
    ["opgX", ["opgx"]],
    [" cafe\u0301 ", ["cafe"]],
    ["OP", []],
  ]);
});

test("symbols that differ in case only are answered once; empty ones and long ones are passed over", async () => {
  expect(await idsOf("opgx", "OPGX", "", "  ", "x".repeat(33))).toEqual([["opgx", ["opgx"]]]);
});

test("twenty coins of a symbol at most, each of which says how many there are, and 200 symbols", async () => {
  const [many] = (await lookUp("MANY")).value;
  expect(many?.coins).toHaveLength(20);
  expect(many?.coins[0]?.symbolCount).toBe(25);
  expect((await lookUp(...Array.from({ length: 201 }, (_, n) => `S${n}`))).value).toHaveLength(200);
});

test("nothing is asked for the sake of a symbol but the list and the board", async () => {
  const before = market.asked.length;
  await lookUp("OPG", "MANY", "nothing");
  expect(new Set(market.asked.slice(before))).toEqual(new Set(["boardQuotes", "coinList", "categoryNames"]));
});

test("the answer goes out as the contract says, and any text is an address", async () => {
  const json = encodeSymbols(await lookUp("OPG", "none"));
  expect(SymbolsJson.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  const query = symbolSearchPath(["opg", "a&b", "\ud800"]).split("?")[1];
  expect(new URLSearchParams(query).get("symbols")).toBe("opg,a&b,\ufffd");
});
