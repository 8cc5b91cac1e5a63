import { expect, it } from "vitest";
import { parseSeriesCsv, SERIES_HEADER } from "./series-csv.ts";

const read = (...rows: readonly string[]) => parseSeriesCsv([SERIES_HEADER, ...rows].join("\n"));

it("reads an empty cell as unknown and a zero as zero", () => {
  expect(read("2026-05-01T00:00:00Z,1.5,,0")).toEqual({
    observations: [{ atMs: Date.UTC(2026, 4, 1), priceUsd: 1.5, marketCapUsd: null, volume24hUsd: 0 }],
    dropped: 0,
  });
});

it("reads exponents, offsets, a byte-order mark and lines that end as Windows ends them", () => {
  const text = `\uFEFF${SERIES_HEADER}\r\n2026-05-01T02:00:00+02:00,2.5e-7,1E3,7\r\n`;
  expect(parseSeriesCsv(text)).toMatchObject({
    observations: [{ atMs: Date.UTC(2026, 4, 1), priceUsd: 2.5e-7, marketCapUsd: 1_000 }],
    dropped: 0,
  });
});

it.each([
  "yesterday,1,2,3",
  "2026-05-01,1,2,3",
  "2026-05-01T00:00:00,1,2,3",
  "2026-13-01T00:00:00Z,1,2,3",
  "2026-05-01T00:00:00Z,1,2",
  "2026-05-01T00:00:00Z,1,2,3,4",
  "2026-05-01T00:00:00Z,-1,2,3",
  "2026-05-01T00:00:00Z,0x10,2,3",
  "2026-05-01T00:00:00Z,NaN,2,3",
  "2026-05-01T00:00:00Z,1e999,2,3",
  "2026-05-01T00:00:00Z,1,Infinity,3",
  '2026-05-01T00:00:00Z,"1",2,3',
])("drops and counts the row %s, and keeps the others", (bad) => {
  const series = read(bad, "2026-05-02T00:00:00Z,1,2,3");
  expect(series?.dropped).toBe(1);
  expect(series?.observations).toHaveLength(1);
});

it("puts rows in order, and keeps the first of two for one moment", () => {
  const series = read("2026-05-02T00:00:00Z,2,,", "2026-05-01T00:00:00Z,1,,", "2026-05-02T00:00:00Z,3,,");
  expect(series?.observations.map(({ priceUsd }) => priceUsd)).toEqual([1, 2]);
  expect(series?.dropped).toBe(1);
});

it("is nothing without the header", () => {
  expect(parseSeriesCsv("2026-05-01T00:00:00Z,1,2,3")).toBeNull();
  expect(parseSeriesCsv("")).toBeNull();
});
