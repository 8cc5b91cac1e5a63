import fc from "fast-check";
import { expect, it } from "vitest";
import { ranksOf, typicalRank } from "./rank.ts";

it("gives the caps of the calibration their real ranks", () => {
  expect(typicalRank(1.547e12)).toBe(1);
  expect(typicalRank(51_400_000)).toBe(488);
});

it("falls in rank as the cap falls", () => {
  const caps = Array.from({ length: 200 }, (_, i) => 2e12 / 1.2 ** i);
  const ranks = caps.map(typicalRank);
  ranks.slice(1).forEach((rank, i) => expect(rank).toBeGreaterThanOrEqual(ranks[i] ?? Infinity));
});

it("gives every coin a rank of its own, in the order of caps", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e3, max: 2e12, noNaN: true }), { maxLength: 400 }), (caps) => {
      const coins = caps.map((capUsd, i) => ({ id: `coin-${i}`, capUsd, weight: 1 }));
      const ranks = ranksOf(coins);
      const ordered = coins.toSorted((a, b) => b.capUsd - a.capUsd || (a.id < b.id ? -1 : 1));
      const inOrder = ordered.map(({ id }) => ranks.get(id) ?? 0);
      return inOrder.every((rank, i) => Number.isInteger(rank) && rank > (inOrder[i - 1] ?? 0));
    }),
  );
});

it("leaves a coin of great weight on its typical rank however many crowd around it", () => {
  const crowd = Array.from({ length: 12 }, (_, i) => ({
    id: `coin-${i}`,
    capUsd: 51.35e6 + i * 1e4,
    weight: 1,
  }));
  const ranks = ranksOf([...crowd, { id: "known", capUsd: 51.4e6, weight: 1e6 }]);
  expect(ranks.get("known")).toBe(488);
  expect(new Set(ranks.values()).size).toBe(13);
});
