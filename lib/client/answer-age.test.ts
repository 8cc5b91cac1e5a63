import { expect, it } from "vitest";
import { toInstant } from "../contract/instant.ts";
import { DAY_MS, HOUR_MS } from "../domain/time.ts";
import { isTooOld } from "./answer-age.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const aged = (ageMs: number) => ({ meta: { fetchedAt: toInstant(NOW - ageMs) } });

it("lets numbers stand for 24 hours, and no longer", () => {
  expect(isTooOld({ ...aged(DAY_MS), rows: [] }, NOW)).toBe(false);
  expect(isTooOld({ ...aged(DAY_MS + 1), rows: [] }, NOW)).toBe(true);
});

it("goes by the oldest part of an answer", () => {
  expect(isTooOld({ ...aged(HOUR_MS), others: aged(DAY_MS + HOUR_MS) }, NOW)).toBe(true);
  expect(isTooOld({ ...aged(HOUR_MS), others: null, profile: { fault: { kind: "timeout" } } }, NOW)).toBe(
    false,
  );
  expect(isTooOld({ source: { key: "live" }, market: aged(DAY_MS + HOUR_MS) }, NOW)).toBe(true);
});

it("leaves what has no age alone", () => {
  for (const json of [undefined, null, "text", 1, [], { rows: [{ id: "grass" }] }, { meta: {} }]) {
    expect(isTooOld(json, NOW)).toBe(false);
  }
});
