import { expect, it } from "vitest";
import { HOUR_MS } from "@/lib/domain/time";
import { buildRow } from "@/lib/testing/builders";
import { newestQuoteMs, quoteLagMs } from "./quote-lag";

const row = (lastUpdatedMs: number | null) => buildRow({ lastUpdatedMs });

it("finds the newest quote of an answer, whatever the clock here says", () => {
  expect(newestQuoteMs([row(5), row(null), row(9)])).toBe(9);
  expect(newestQuoteMs([row(null)])).toBeNull();
  expect(newestQuoteMs([])).toBeNull();
});

it("names a quote that lies an hour behind the others, and no other", () => {
  expect(quoteLagMs(row(0), HOUR_MS)).toBe(HOUR_MS);
  expect(quoteLagMs(row(1), HOUR_MS)).toBeNull();
});

it("says nothing of a quote without a time", () => {
  expect(quoteLagMs(row(null), HOUR_MS)).toBeNull();
  expect(quoteLagMs(row(0), null)).toBeNull();
});
