import { expect, it } from "vitest";
import { trendingSummary } from "./trending-summary";

const coin = (isAi: boolean, turnover: number | null) => ({ isAi, row: { turnover } });

it("counts the AI tokens and those that trade their cap", () => {
  const coins = [coin(true, 1.28), coin(true, 0.4), coin(false, 1), coin(false, 0.99)];
  expect(trendingSummary(coins)).toEqual([
    "2 of the 4 coins are AI tokens.",
    "2 of the 4 coins traded at least the whole market cap in 24 hours, 1 of them AI.",
  ]);
});

it("calls an unknown turnover unknown", () => {
  const coins = [coin(true, null), coin(false, 0.2), { isAi: false, row: null }];
  expect(trendingSummary(coins)).toEqual([
    "1 of the 3 coins is an AI token.",
    "None of the 3 coins traded at least the whole market cap in 24 hours; the turnover of 2 is not known.",
  ]);
});

it("says so when there is no AI token, or none that trades", () => {
  expect(trendingSummary([coin(false, 2), coin(false, 0)])[0]).toBe("None of the 2 coins are AI tokens.");
  expect(trendingSummary([coin(true, 0), coin(false, 3)])[1]).toContain("none of them AI");
});

it("does not tell AI tokens apart where there is nothing else", () => {
  expect(trendingSummary([coin(true, 2), coin(true, 0.1)])).toEqual([
    "All 2 coins are AI tokens.",
    "1 of the 2 coins traded at least the whole market cap in 24 hours.",
  ]);
});
