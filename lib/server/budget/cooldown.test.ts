import { describe, expect, it } from "vitest";
import { extendCooldown, isCooling, prolongCooldown, startCooldown } from "./cooldown.ts";

const NOW = 1_000_000;

describe("the pause after a 429", () => {
  it.each([
    ["a minute when it does not say", null, 60_000],
    ["as long as asked", NOW + 53_000, 53_000],
    ["120 s at most", NOW + 600_000, 120_000],
    ["a second at least", NOW - 5_000, 1_000],
  ])("lasts %s", (_, retryAtMs, lengthMs) => {
    expect(startCooldown(NOW, retryAtMs)).toEqual({ sinceMs: NOW, untilMs: NOW + lengthMs, lengthMs });
  });

  it("doubles when the probe meets a 429, up to 120 s", () => {
    const first = startCooldown(NOW, NOW + 40_000);
    const second = prolongCooldown(first, NOW + 40_000, null);
    expect(second.lengthMs).toBe(80_000);
    expect(prolongCooldown(second, NOW + 120_000, null).lengthMs).toBe(120_000);
    expect(prolongCooldown(first, NOW, NOW + 110_000).lengthMs).toBe(110_000);
  });

  it("an echo of the same incident moves the end later, never earlier, and doubles nothing", () => {
    const first = startCooldown(NOW, NOW + 40_000);
    expect(extendCooldown(first, NOW + 1_000, NOW + 10_000)).toBe(first);
    expect(extendCooldown(first, NOW + 1_000, null)).toBe(first);
    expect(extendCooldown(first, NOW + 1_000, NOW + 50_000)).toEqual({ ...first, untilMs: NOW + 50_000 });
  });

  it("is on from its start until its end, and over when the clock is set back before it", () => {
    const cooldown = startCooldown(NOW, null);
    expect(isCooling(cooldown, NOW)).toBe(true);
    expect(isCooling(cooldown, NOW + 59_999)).toBe(true);
    expect(isCooling(cooldown, NOW + 60_000)).toBe(false);
    expect(isCooling(cooldown, NOW - 3_600_000)).toBe(false);
  });
});
