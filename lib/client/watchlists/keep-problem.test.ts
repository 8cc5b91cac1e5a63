import { expect, it } from "vitest";
import { keepProblemOf, keepProblemWords } from "./keep-problem.ts";

it("a rejection is told by what can be done about it", () => {
  expect(keepProblemOf(new DOMException("", "QuotaExceededError"))).toEqual({ kind: "full" });
  expect(keepProblemOf(new DOMException("", "SecurityError"))).toEqual({ kind: "blocked" });
  expect(keepProblemOf(new DOMException("", "InvalidStateError"))).toEqual({
    kind: "failed",
    detail: "InvalidStateError",
  });
  expect(keepProblemOf(null)).toEqual({ kind: "failed", detail: "unknown" });
});

it("a full browser says so, and what helps", () => {
  expect(keepProblemWords({ kind: "full" })).toMatch(/^This browser has no room left.*Export.*remove/);
});
