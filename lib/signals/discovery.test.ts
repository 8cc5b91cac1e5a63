import { expect, it } from "vitest";
import { DAY_MS } from "../domain/time.ts";
import { DISCOVERY_DAYS, discovery } from "./discovery.ts";

const samples = (count: number) =>
  Array.from({ length: count }, (_, day) => ({ dayEndMs: day * DAY_MS, priceUsd: 1 }));

it("ends with the 60th daily sample", () => {
  expect(discovery(samples(DISCOVERY_DAYS - 1), 365)).toBe(true);
  expect(discovery(samples(DISCOVERY_DAYS), 365)).toBe(false);
  expect(discovery([], 365)).toBe(true);
});

it("is unknown without a daily history, or one too short to tell", () => {
  expect(discovery(null, 365)).toBeNull();
  expect(discovery(samples(30), 30)).toBeNull();
});
