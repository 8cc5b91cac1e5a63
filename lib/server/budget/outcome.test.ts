import { describe, expect, it } from "vitest";
import { FAULT_KINDS, type FaultKind } from "../../domain/fault.ts";
import { upstreamError } from "../errors.ts";
import { isWorthRetrying, mayHaveCostCredit, wasAnswered } from "./outcome.ts";

function fetchFailure(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

const failed = (kind: FaultKind) => upstreamError(kind, "test", 0);
const RESET = upstreamError("unreachable", "ECONNRESET", 0, null, fetchFailure("ECONNRESET"));
const REFUSED = upstreamError("unreachable", "ECONNREFUSED", 0, null, fetchFailure("ECONNREFUSED"));

describe("the cost of a failed call", () => {
  it("is a credit only where a 200 may have been sent", () => {
    const costly = FAULT_KINDS.filter((kind) => mayHaveCostCredit(failed(kind)));
    expect(costly).toEqual(["timed-out", "invalid-answer"]);
  });

  it("is none without a connection, and a credit when the connection broke", () => {
    expect(mayHaveCostCredit(REFUSED)).toBe(false);
    expect(mayHaveCostCredit(RESET)).toBe(true);
  });

  it("is a credit when nobody knows what happened", () => {
    expect(mayHaveCostCredit(new TypeError("a bug"))).toBe(true);
  });
});

describe("a second attempt", () => {
  it("is made after server errors and broken connections, and after nothing else", () => {
    const retried = FAULT_KINDS.filter((kind) => isWorthRetrying(failed(kind), 0));
    expect(retried).toEqual(["server-error"]);
    expect(isWorthRetrying(RESET, 0)).toBe(true);
    expect(isWorthRetrying(REFUSED, 0)).toBe(false);
    expect(isWorthRetrying(new TypeError("a bug"), 0)).toBe(false);
  });

  it("is not made before the moment that the server named", () => {
    const later = upstreamError("server-error", "503", 0, 30_000);
    expect(isWorthRetrying(later, 1_000)).toBe(false);
    expect(isWorthRetrying(later, 30_000)).toBe(true);
  });
});

it("silence and 429s say nothing of a limit that is over; every other answer does", () => {
  const silent = FAULT_KINDS.filter((kind) => !wasAnswered(failed(kind)));
  expect(silent).toEqual(["rate-limited", "unreachable", "timed-out"]);
});
