import { expect, it } from "vitest";
import { CoinsMarketsRow } from "../../server/coingecko/wire/coins-markets.ts";
import { ANCHORED_MS, askSandboxAt } from "../ask-sandbox.ts";

const ask = askSandboxAt(ANCHORED_MS + 77_000);
const BASE = "/coins/markets?vs_currency=usd";
const AI = `${BASE}&category=artificial-intelligence`;

async function rowsOf(path: string) {
  return CoinsMarketsRow.array().parse((await ask(path)).body);
}

async function idsOf(path: string): Promise<readonly string[]> {
  return (await rowsOf(path)).map(({ id }) => id);
}

it("gives 100 rows unless asked otherwise, and never more than 250", async () => {
  expect(await rowsOf(AI)).toHaveLength(100);
  expect(await rowsOf(`${AI}&per_page=7`)).toHaveLength(7);
  expect(await rowsOf(`${AI}&per_page=1000`)).toHaveLength(250);
});

it("gives every coin once over all pages, and [] beyond the last", async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => idsOf(`${AI}&per_page=250&page=${page}`)));
  const all = pages.flat();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all).size).toBe(all.length);
  expect(pages[2]).toEqual([]);
  expect(await idsOf(`${AI}&per_page=250&page=0`)).toEqual(pages[0]);
});

it("leaves out ids that do not exist, and those after the 250th", async () => {
  expect(await idsOf(`${BASE}&ids=no-such-coin,bitcoin`)).toEqual(["bitcoin"]);
  const many = [...Array.from({ length: 250 }, (_, i) => `no-such-coin-${i}`), "bitcoin"].join(",");
  expect(await idsOf(`${BASE}&ids=${many}`)).toEqual([]);
});

it("ignores ids where a category is given", async () => {
  const ids = await idsOf(`${AI}&ids=bitcoin`);
  expect(ids).toHaveLength(100);
  expect(ids).not.toContain("bitcoin");
});

it("knows nobody in a category that does not exist", async () => {
  expect(await ask(`${BASE}&category=no-such-category`)).toMatchObject({ status: 200, body: [] });
});

it("finds by name and by symbol, the largest or all", async () => {
  expect(await idsOf(`${BASE}&names=Bitcoin`)).toEqual(["bitcoin"]);
  expect(await idsOf(`${BASE}&symbols=grass`)).toEqual(["grass"]);
  expect(await idsOf(`${BASE}&symbols=grass&include_tokens=all`)).toEqual(["grass", "grass-on-chain"]);
});

it("orders by cap, by volume and by id, either way", async () => {
  const descending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => b - a);
  const caps = (await rowsOf(AI)).map((row) => row.market_cap ?? 0);
  expect(caps).toEqual(descending(caps));
  const volumes = (await rowsOf(`${AI}&order=volume_desc`)).map((row) => row.total_volume ?? 0);
  expect(volumes).toEqual(descending(volumes));
  const ids = await idsOf(`${AI}&order=id_asc`);
  expect(ids).toEqual(ids.toSorted());
  expect((await rowsOf(`${AI}&order=market_cap_asc`))[0]?.market_cap).toBe(0);
});

it("numbers ranks without a tie, rising down the list", async () => {
  const ranks = (await rowsOf(`${BASE}&per_page=250`)).flatMap((row) => row.market_cap_rank ?? []);
  expect(new Set(ranks).size).toBe(ranks.length);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(ranks[0]).toBe(1);
});

it("adds changes and sparklines only when they are asked for", async () => {
  const [plain] = await rowsOf(`${BASE}&ids=bitcoin`);
  expect(plain).not.toHaveProperty("sparkline_in_7d");
  expect(plain).not.toHaveProperty("price_change_percentage_1h_in_currency");
  const { body } = await ask(`${BASE}&ids=bitcoin&sparkline=true&price_change_percentage=1h,1y,60d`);
  expect(body).toMatchObject([{ price_change_percentage_1y_in_currency: expect.any(Number) as unknown }]);
  expect(body).toHaveProperty("0.price_change_percentage_1h_in_currency");
  expect(body).not.toHaveProperty("0.price_change_percentage_60d_in_currency");
  expect(body).toHaveProperty("0.sparkline_in_7d.price.length", 168);
});

it("leaves out coins that stand for another unless they are asked for", async () => {
  expect(await idsOf(`${BASE}&ids=staked-bittensor`)).toEqual([]);
  const { body } = await ask(`${BASE}&ids=staked-bittensor&include_rehypothecated=true`);
  expect(body).toMatchObject([{ market_cap_rank: null }]);
  expect(body).toHaveProperty("0.market_cap_rank_with_rehypothecated");
});

it("quotes in bitcoin and ether as well", async () => {
  const [inBitcoin] = await rowsOf("/coins/markets?vs_currency=btc&ids=bitcoin");
  expect(inBitcoin?.current_price).toBe(1);
  const [inEther] = await rowsOf("/coins/markets?vs_currency=eth&ids=bitcoin&precision=full");
  const [bitcoin, ether] = await rowsOf(`${BASE}&ids=bitcoin,ethereum&precision=full`);
  expect(inEther?.current_price).toBeCloseTo((bitcoin?.current_price ?? 0) / (ether?.current_price ?? 0), 8);
});

it("says of a quote that it is some tens of seconds old", async () => {
  const [row] = await rowsOf(`${BASE}&ids=near`);
  const ageMs = ANCHORED_MS + 77_000 - Date.parse(row?.last_updated ?? "");
  expect(ageMs).toBeGreaterThan(9_000);
  expect(ageMs).toBeLessThan(120_000);
});
