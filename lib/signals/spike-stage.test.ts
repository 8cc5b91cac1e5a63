import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { spikeStage } from "./spike-stage.ts";

const NOW = 200 * DAY_MS + 9 * HOUR_MS;

/** Turnovers of the days that end with the last complete one; null is a day without a sample. */
function daysUpToNow(turnovers: readonly (number | null)[]) {
  const firstDay = 200 - turnovers.length + 1;
  return turnovers.flatMap((turnover, index) =>
    turnover === null ? [] : [{ dayEndMs: (firstDay + index) * DAY_MS, turnover }],
  );
}

const ordinary = (count: number) => Array.from({ length: count }, (_, index) => 0.1 + (index % 11) / 100);
const stage = (now: number | null, ...turnovers: readonly (number | null)[]) =>
  spikeStage(now, daysUpToNow(turnovers), NOW)?.stage ?? null;

describe("by the line of 1, for a young token", () => {
  it.each([
    ["new", [0.2, 0.2]],
    ["spike", [0.2, 1]],
    ["repeated", [0.2, 1, 2]],
    ["sustained", [0.2, 1, 2, 1]],
    ["sustained", [0.2, 1, 2, 1, 1]],
    ["exceptional", [1, 2, 1, 1, 3]],
  ])("is %s after %j", (expected, before) => {
    expect(stage(1.28, ...before)).toBe(expected);
  });

  it("says so, with the line", () => {
    expect(spikeStage(1.28, daysUpToNow([0.2, 1.1]), NOW)).toEqual({
      stage: "spike",
      line: "one",
      threshold: 1,
    });
  });

  it("is fading for the seven days after the last above, then quiet", () => {
    expect(stage(0.5, 2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2)).toBe("fading");
    expect(stage(0.5, 2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2)).toBe("quiet");
  });

  it("is new on the first day of a token", () => {
    expect(stage(3)).toBe("new");
    expect(stage(0.3)).toBe("quiet");
  });
});

describe("by the token’s own line, once it has a past", () => {
  it("goes before the line of 1, and says where it lies", () => {
    const spike = spikeStage(0.6, daysUpToNow([...ordinary(90), 0.5, 0.5, 0.5]), NOW);
    expect(spike).toMatchObject({ stage: "sustained", line: "own" });
    expect(spike?.threshold).toBeCloseTo(0.19, 2);
  });

  it("today is held against the frozen line of a running spell", () => {
    const spell = Array.from({ length: 30 }, () => 0.5);
    expect(stage(0.3, ...ordinary(90), ...spell)).toBe("exceptional");
  });

  it("is quiet at a turnover above 1 that is usual for this token", () => {
    const busy = ordinary(90).map((turnover) => turnover * 20);
    expect(spikeStage(2.5, daysUpToNow(busy), NOW)).toMatchObject({ stage: "fading", line: "own" });
    expect(stage(2.5, ...busy, 2, 2, 2, 2, 2, 2, 2)).toBe("quiet");
  });
});

describe("is unknown", () => {
  it("without a turnover now or a history at hand", () => {
    expect(stage(null, 1, 1)).toBeNull();
    expect(spikeStage(1.28, null, NOW)).toBeNull();
  });

  it("when the last complete day has no sample: the streak cannot be told", () => {
    expect(stage(1.28, 1, 1, null)).toBeNull();
    expect(stage(1.28, ...ordinary(90), null)).toBeNull();
  });
});
