import { describe, expect, test } from "vitest";
import { Problem } from "../../contract/problem.ts";
import { FAULT_KINDS } from "../../domain/fault.ts";
import { SANDBOX_SOURCE } from "../../testing/builders.ts";
import { ProductError, upstreamError } from "../errors.ts";
import { problemOf, problemReply } from "./problem-reply.ts";

describe("problems", () => {
  test.each(FAULT_KINDS)("%s becomes a problem that the browser can read", (kind) => {
    const problem = problemOf(upstreamError(kind, "because", 0, 60_000), SANDBOX_SOURCE);
    expect(Problem.parse(JSON.parse(JSON.stringify(problem)))).toEqual(problem);
    expect(problem).toMatchObject({ kind, detail: "because", retryAt: "1970-01-01T00:01:00.000Z" });
    expect(problem.status).toBeGreaterThanOrEqual(400);
  });

  test("an error outside the list tells nothing of itself", () => {
    const problem = problemOf(new Error("secret path /etc"), SANDBOX_SOURCE);
    expect(problem).toMatchObject({ kind: "internal", status: 500 });
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  test("errors are told apart by tag, so that another copy of the class is understood too", () => {
    const foreign = { tag: "product", kind: "unknown-token", message: "no such token" };
    expect(problemOf(foreign, null)).toMatchObject({ status: 404, kind: "unknown-token" });
  });

  test("a known moment becomes Retry-After, at least one second", () => {
    const { headers } = problemReply(problemOf(upstreamError("rate-limited", "", 0, 60_000), null), 15_500);
    expect(headers["retry-after"]).toBe("45");
    const past = problemReply(problemOf(upstreamError("rate-limited", "", 0, 60_000), null), 90_000);
    expect(past.headers["retry-after"]).toBe("1");
  });

  test("no moment, no Retry-After", () => {
    expect(problemReply(problemOf(new ProductError("unknown-token", ""), null), 0).headers).toEqual({});
  });
});
