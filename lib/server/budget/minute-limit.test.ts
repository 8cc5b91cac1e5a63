import { expect, it } from "vitest";
import { HOUR_MS } from "../../domain/time.ts";
import { createMinuteLimit, type Permit } from "./minute-limit.ts";
import { PLANS } from "./plans.ts";

function taken(permit: Permit | null): Permit {
  if (permit === null) throw new Error("no permit");
  return permit;
}

it("a halved pace halves the burst too, down to one call at a time", () => {
  const minute = createMinuteLimit(PLANS.keyless, 0);
  minute.end(taken(minute.take(0)), { rateLimitedUntilMs: null }, 0);
  minute.end(taken(minute.take(60_000)), { rateLimitedUntilMs: null }, 60_000);
  expect(minute.paceFactor()).toBe(0.5);
  minute.end(taken(minute.take(180_000)), "answered", 180_000);
  const later = 180_000 + HOUR_MS;
  minute.end(taken(minute.take(later)), "silent", later);
  expect(minute.take(later)).toBeNull();
  expect(minute.msUntilToken(later)).toBe(24_000);
});

it("gives one permit after a pause, and no other before it ends", () => {
  const minute = createMinuteLimit(PLANS.demo, 0);
  minute.end(taken(minute.take(0)), { rateLimitedUntilMs: 30_000 }, 0);
  expect(minute.take(29_999)).toBeNull();
  const probe = taken(minute.take(30_000));
  expect(probe.isProbe).toBe(true);
  expect(minute.take(40_000)).toBeNull();
  minute.end(probe, "answered", 40_000);
  expect(taken(minute.take(41_000)).isProbe).toBe(false);
});
