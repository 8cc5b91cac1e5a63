import { describe, expect, it } from "vitest";
import type { Fault, FaultKind } from "../../domain/fault.ts";
import { backOffMs, type Failure, isBackingOff, type Trouble } from "./back-off.ts";

const NOW = 1_000_000;

function fault(kind: FaultKind, retryAtMs: number | null = null): Fault {
  return { kind, detail: "test", atMs: NOW, retryAtMs };
}

function failed(failures: number, reason: Fault, freshForMs = 1_800_000): Failure {
  return { failures, fault: reason, freshForMs };
}

describe("the back-off", () => {
  it("doubles from 5 s to 60 s", () => {
    const steps = [1, 2, 3, 4, 5, 50].map((failures) =>
      backOffMs(failed(failures, fault("unreachable")), NOW, 0),
    );
    expect(steps).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });

  it("is shortened by chance, by a quarter at most", () => {
    expect(backOffMs(failed(1, fault("unreachable")), NOW, 0.5)).toBe(4_375);
    expect(backOffMs(failed(1, fault("unreachable")), NOW, 1)).toBe(3_750);
  });

  it("lasts until the moment that the fault names, when that is later, up to ten minutes", () => {
    expect(backOffMs(failed(1, fault("rate-limited", NOW + 53_000)), NOW, 0)).toBe(53_000);
    expect(backOffMs(failed(1, fault("rate-limited", NOW + 1_000)), NOW, 0)).toBe(5_000);
    expect(backOffMs(failed(1, fault("server-error", NOW + 86_400_000)), NOW, 0)).toBe(600_000);
  });

  it.each(["not-found", "bad-request", "history-wall", "plan-too-low"] as const)(
    "is ten minutes for %s, which will not change soon",
    (kind) => expect(backOffMs(failed(1, fault(kind)), NOW, 0.5)).toBe(600_000),
  );

  it("is no longer than an answer would have been fresh", () => {
    expect(backOffMs(failed(1, fault("history-wall"), 120_000), NOW, 0)).toBe(120_000);
    expect(backOffMs(failed(1, fault("history-wall"), 0), NOW, 0)).toBe(5_000);
  });

  it("does not wait for the next month when the budget is spent: a person may be granted what background is not", () => {
    expect(backOffMs(failed(1, fault("budget-spent", NOW + 86_400_000)), NOW, 0)).toBe(5_000);
  });

  it("ends at its moment, or when the clock is set back before it began", () => {
    const trouble: Trouble = {
      fault: fault("unreachable"),
      error: null,
      failures: 1,
      sinceMs: NOW,
      retryAtMs: NOW + 5_000,
    };
    expect(isBackingOff(trouble, NOW)).toBe(true);
    expect(isBackingOff(trouble, NOW + 4_999)).toBe(true);
    expect(isBackingOff(trouble, NOW + 5_000)).toBe(false);
    expect(isBackingOff(trouble, NOW - 1)).toBe(false);
  });
});
