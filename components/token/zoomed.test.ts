import { expect, it } from "vitest";
import { coinId } from "@/lib/domain/ids";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time";
import { cutHistory, zoomOf } from "./zoomed";

const TO = Date.UTC(2026, 4, 22, 8, 40);
const month = { fromMs: TO - 30 * DAY_MS, toMs: TO, stepMs: HOUR_MS };
const part = (fromDaysAgo: number, toDaysAgo: number) => ({
  fromMs: TO - fromDaysAgo * DAY_MS,
  toMs: TO - toDaysAgo * DAY_MS,
});

it("takes whole days of a long part, both days included", () => {
  expect(zoomOf(part(12, 5), month, "30d")).toEqual({
    kind: "days",
    span: { fromMs: Date.UTC(2026, 4, 10), toMs: Date.UTC(2026, 4, 18) },
  });
});

it("ends with the last day where the part ends at midnight", () => {
  const midnight = { fromMs: Date.UTC(2026, 4, 1), toMs: Date.UTC(2026, 4, 8) };
  expect(zoomOf(midnight, month, "30d")?.span).toEqual(midnight);
});

it("looks at a short part within what is here", () => {
  expect(zoomOf(part(2, 1), month, "30d")).toEqual({ kind: "within", span: part(2, 1) });
});

it("does not choose the days that are shown already, nor a span that is no closer", () => {
  const days = { fromMs: Date.UTC(2026, 4, 10), toMs: Date.UTC(2026, 4, 18) };
  const inside = { fromMs: days.fromMs + HOUR_MS, toMs: days.toMs - HOUR_MS };
  expect(zoomOf(inside, { ...days, stepMs: HOUR_MS }, days)?.kind).toBe("within");
});

it("is nothing for a part of a few points", () => {
  expect(zoomOf({ fromMs: TO - 2 * HOUR_MS, toMs: TO }, month, "30d")).toBeNull();
});

it("cuts a history at both ends, and its suspect prints", () => {
  const at = (atMs: number) => ({ atMs, priceUsd: 1, marketCapUsd: null, volume24hUsd: null });
  const history = { ...month, id: coinId("grass"), series: [1, 2, 3].map(at), suspectAtMs: [1, 3] };
  const cut = cutHistory(history, { fromMs: 2, toMs: 3 });
  expect([cut.series.map(({ atMs }) => atMs), cut.suspectAtMs, cut.fromMs]).toEqual([[2, 3], [3], 2]);
});
