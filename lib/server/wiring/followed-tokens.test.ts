import { expect, test } from "vitest";
import { PLANS } from "../budget/plans.ts";
import { followedTokens } from "./followed-tokens.ts";

test("free plans follow what one call holds, Bitcoin included", () => {
  expect(followedTokens(null, PLANS.keyless)).toBe(249);
  expect(followedTokens(null, PLANS.demo)).toBe(249);
});

test("a plan with calls to spare follows four calls' worth", () => {
  expect(followedTokens(null, PLANS.basic)).toBe(999);
  expect(followedTokens(null, PLANS.enterprise)).toBe(999);
});

test("a configured number stands, whatever the plan", () => {
  expect(followedTokens(600, PLANS.demo)).toBe(600);
});
