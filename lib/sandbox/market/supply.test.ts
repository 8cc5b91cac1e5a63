import { expect, it } from "vitest";
import { DAY_MS } from "../../domain/time.ts";
import { createCatalogue } from "./catalogue.ts";
import { circulatingSupply, totalSupply } from "./supply.ts";

const NOW = Date.parse("2026-11-22T15:00:00Z");
const coins = createCatalogue(1).listedAt(NOW);

it("releases coins in monthly steps, more and more but never more than there are", () => {
  const releasing = coins.filter(({ supply }) => supply.unlockShare > 0);
  expect(releasing.length).toBeGreaterThan(50);
  for (const coin of releasing) {
    const daily = Array.from({ length: 95 }, (_, day) => circulatingSupply(coin, NOW - (94 - day) * DAY_MS));
    const steps = daily.slice(1).filter((supply, i) => supply !== daily[i]);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(4);
    expect(daily).toEqual(daily.toSorted((a, b) => a - b));
    expect(daily.at(-1)).toBeLessThanOrEqual(totalSupply(coin));
  }
});

it("keeps the supply of other coins constant", () => {
  for (const coin of coins.filter(({ supply }) => supply.unlockShare === 0)) {
    expect(circulatingSupply(coin, NOW)).toBe(circulatingSupply(coin, NOW - 300 * DAY_MS));
  }
});

it("takes a known cap's supply: cap / price", () => {
  const token = coins.find(({ id }) => id === "opengradient");
  expect(token && circulatingSupply(token, NOW)).toBeCloseTo(51_400_000 / 0.269, 6);
});
