import { expect, test } from "vitest";
import { thenAndNow } from "./then-and-now";

const THEN = { priceUsd: 0.2, change24h: 0.05, volume24hUsd: 10, marketCapUsd: 40, turnover: 0.25 };
const NOW = { priceUsd: 0.3, change24h: -0.01, volume24hUsd: 5, marketCapUsd: null, turnover: null };

test("a figure's difference is a ratio; that of a change is in the change's own unit", () => {
  const lines = new Map(thenAndNow(THEN, NOW).map((line) => [line.label, line]));
  expect(lines.get("Price")?.difference).toBeCloseTo(0.5, 12);
  expect(lines.get("Volume, 24h")?.difference).toBeCloseTo(-0.5, 12);
  expect(lines.get("Change, 24h")?.difference).toBeCloseTo(-0.06, 12);
});

test("an unknown side leaves the difference unknown, and so does a present that is not there yet", () => {
  expect(thenAndNow(THEN, NOW).find(({ label }) => label === "Turnover")?.difference).toBeNull();
  for (const { now, difference } of thenAndNow(THEN, null)) expect([now, difference]).toEqual([null, null]);
});

test("from nothing there is no ratio", () => {
  const [, , volume] = thenAndNow({ ...THEN, volume24hUsd: 0 }, NOW);
  expect(volume?.difference).toBeNull();
});
