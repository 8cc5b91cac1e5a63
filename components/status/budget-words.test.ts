import { expect, it } from "vitest";
import { budgetSentences } from "./budget-words";

const BUDGET = {
  plan: "demo",
  perMinute: 100,
  pacePerMinute: 100,
  perMonth: 10_000,
  month: "2026-05",
  creditsUsed: 1_234,
  creditsLeft: 8_766,
  requestsSent: 1_300,
  reserve: 500,
  waiting: 0,
  coolingUntil: null,
  boardIntervalMs: 150_000,
};

it("shows the sum that leads to what is left", () => {
  expect(budgetSentences(BUDGET)[0]).toBe("10,000 calls a month − 1,234 used = 8,766 left.");
});

it("says how often the board can be refreshed", () => {
  expect(budgetSentences(BUDGET).at(-1)).toContain("every 2:30 minutes");
});

it("invents no limit where the plan has none", () => {
  const sentences = budgetSentences({ ...BUDGET, perMonth: null, creditsLeft: null });
  expect(sentences[0]).toBe("1,234 calls this month; this plan has no monthly limit.");
  expect(sentences.join(" ")).not.toContain("left");
});
