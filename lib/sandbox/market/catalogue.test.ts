import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../domain/time.ts";
import { createCatalogue } from "./catalogue.ts";

const MOMENTS = [
  "2026-01-02T00:00:00Z",
  "2026-05-22T08:40:00Z",
  "2026-11-22T12:00:00Z",
  "2027-12-30T00:00:00Z",
].map((text) => Date.parse(text));
const catalogue = createCatalogue(1);

describe.each(MOMENTS)("at %d", (nowMs) => {
  const coins = catalogue.listedAt(nowMs);
  const ai = coins.filter(({ categories }) => categories.includes("artificial-intelligence"));

  it("lists at least 300 AI tokens, each id once", () => {
    expect(ai.length).toBeGreaterThanOrEqual(300);
    expect(new Set(coins.map(({ id }) => id)).size).toBe(coins.length);
  });

  it("has tokens that are 2 to 20 days old", () => {
    const young = coins.filter(
      ({ listedAtMs }) => nowMs - listedAtMs > 2 * DAY_MS && nowMs - listedAtMs < 20 * DAY_MS,
    );
    expect(young.length).toBeGreaterThanOrEqual(3);
  });

  it("finds every coin that it lists, and none that it has dropped", () => {
    for (const coin of coins) expect(catalogue.find(coin.id, nowMs)).toBe(coin);
    const dropped = catalogue
      .listedAt(nowMs - 500 * DAY_MS)
      .filter(({ delistedAtMs }) => delistedAtMs !== null);
    expect(dropped.length).toBeGreaterThan(0);
    for (const { id } of dropped.filter(({ delistedAtMs }) => (delistedAtMs ?? 0) < nowMs)) {
      expect(catalogue.find(id, nowMs)).toBeNull();
    }
  });
});

it("keeps Bitcoin, Ethereum and the dollar tokens out of the AI category, except one that sits in both", () => {
  const coins = catalogue.listedAt(MOMENTS[1] ?? 0);
  const isAi = (id: string): boolean | undefined =>
    coins.find((coin) => coin.id === id)?.categories.includes("artificial-intelligence");
  expect([isAi("bitcoin"), isAi("ethereum"), isAi("tether"), isAi("usd-coin")]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  const both = coins.filter(
    ({ categories }) => categories.includes("stablecoins") && categories.includes("artificial-intelligence"),
  );
  expect(both.map(({ id }) => id)).toEqual(["compute-dollar"]);
});

it("has symbols that several coins share", () => {
  const coins = catalogue.listedAt(MOMENTS[1] ?? 0);
  const count = (symbol: string): number => coins.filter((coin) => coin.symbol === symbol).length;
  expect(count("ai")).toBeGreaterThanOrEqual(4);
  expect(count("grass")).toBe(2);
});

it("lists OpenGradient from 21 April 2026 on", () => {
  expect(catalogue.find("opengradient", Date.parse("2026-04-21T00:00:00Z"))).toBeNull();
  expect(catalogue.find("opengradient", Date.parse("2026-04-22T00:00:00Z"))?.symbol).toBe("opg");
});

it("has other invented tokens with another seed, and the same known ones", () => {
  const ids = (seed: number) =>
    createCatalogue(seed)
      .listedAt(MOMENTS[1] ?? 0)
      .map(({ id }) => id);
  const [one, two] = [new Set(ids(1)), ids(2)];
  const shared = two.filter((id) => one.has(id));
  expect(shared).toContain("bittensor");
  expect(shared.length).toBeLessThan(two.length / 2);
});
