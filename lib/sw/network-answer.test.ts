import { describe, expect, test } from "vitest";
import { PROBLEM_CONTENT_TYPE } from "../contract/problem.ts";
import { ANSWER_TYPE, isServerGone, isWorthKeeping, PAGE_TYPE } from "./network-answer.ts";

const answer = (status: number, contentType: string | null) => ({ status, contentType });

describe("an answer from the network", () => {
  test("of a proxy with nobody behind it counts as none", () => {
    expect(isServerGone(answer(502, "text/html"))).toBe(true);
    expect(isServerGone(answer(503, null))).toBe(true);
    expect(isServerGone(answer(530, "text/plain"))).toBe(true);
  });

  test("stands where our server gives it, be it a problem", () => {
    expect(isServerGone(answer(503, PROBLEM_CONTENT_TYPE))).toBe(false);
    expect(isServerGone(answer(504, `${PROBLEM_CONTENT_TYPE}; charset=utf-8`))).toBe(false);
    expect(isServerGone(answer(500, "text/html"))).toBe(false);
    expect(isServerGone(answer(404, "text/html; charset=utf-8"))).toBe(false);
  });

  test("is kept only when it is what was asked for", () => {
    expect(isWorthKeeping(answer(200, "application/json; charset=utf-8"), ANSWER_TYPE)).toBe(true);
    expect(isWorthKeeping(answer(200, "text/html; charset=utf-8"), PAGE_TYPE)).toBe(true);
    expect(isWorthKeeping(answer(200, "text/html"), ANSWER_TYPE)).toBe(false);
    expect(isWorthKeeping(answer(200, null), ANSWER_TYPE)).toBe(false);
    expect(isWorthKeeping(answer(200, "image/png"), PAGE_TYPE)).toBe(false);
    expect(isWorthKeeping(answer(503, "application/problem+json"), ANSWER_TYPE)).toBe(false);
    expect(isWorthKeeping(answer(404, "text/html"), PAGE_TYPE)).toBe(false);
    expect(isWorthKeeping(answer(0, null), PAGE_TYPE)).toBe(false);
  });
});
