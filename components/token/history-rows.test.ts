import { expect, it } from "vitest";
import { historyRows, MAX_TABLE_ROWS } from "./history-rows";

const series = (count: number) =>
  Array.from({ length: count }, (_, atMs) => ({
    atMs,
    priceUsd: null,
    marketCapUsd: null,
    volume24hUsd: null,
  }));

it("is every point, newest first, where they fit", () => {
  expect(historyRows(series(3)).map(({ atMs }) => atMs)).toEqual([2, 1, 0]);
  expect(historyRows(series(MAX_TABLE_ROWS))).toHaveLength(MAX_TABLE_ROWS);
  expect(historyRows([])).toEqual([]);
});

it("is thinned evenly and begins with the newest where there are more", () => {
  const rows = historyRows(series(2_160));
  expect(rows.length).toBeLessThanOrEqual(MAX_TABLE_ROWS);
  expect(rows[0]?.atMs).toBe(2_159);
  const steps = rows.slice(1).map(({ atMs }, index) => (rows[index]?.atMs ?? 0) - atMs);
  expect(new Set(steps).size).toBe(1);
});
