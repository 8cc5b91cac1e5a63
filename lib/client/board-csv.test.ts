import { describe, expect, test } from "vitest";
import { COLUMNS } from "../domain/board-view.ts";
import type { Freshness } from "../domain/freshness.ts";
import { coinId } from "../domain/ids.ts";
import { buildRow, SANDBOX_SOURCE } from "../testing/builders.ts";
import { asOfMs, csvFileName, csvHead, csvTable } from "./board-csv.ts";

const AT_MS = Date.UTC(2026, 4, 22, 8, 40, 12, 345);

function freshness(changes: Partial<Freshness> = {}): Freshness {
  return { source: SANDBOX_SOURCE, fetchedAtMs: AT_MS, nextRefreshAtMs: AT_MS, stale: null, ...changes };
}

describe("rows as a table", () => {
  test("who a token is comes first, then the view's columns in its order", () => {
    const { fields, data } = csvTable([buildRow()], ["price", "change24h", "turnover"]);
    expect(fields).toEqual(["id", "symbol", "name", "price_usd", "change24h_ratio", "turnover_ratio"]);
    expect(data).toEqual([["gradient-one", "GRD", "Gradient One", 0.269, 0.066, 1.2821]]);
  });

  test("an unknown figure stays null, and zero stays zero", () => {
    const row = buildRow({ change24h: 0, turnover: null, trend: null, listingAge: null });
    const { data } = csvTable([row], ["change24h", "age", "turnover", "efficiency", "trend"]);
    expect(data[0]?.slice(3)).toEqual([0, null, null, null, null, null, null, null]);
  });

  test("rows keep their order", () => {
    const rows = ["b", "c", "a"].map((id) => buildRow({ id: coinId(id) }));
    expect(csvTable(rows, []).data.map(([id]) => id)).toEqual(["b", "c", "a"]);
  });

  test("every column of the board has its own names", () => {
    const { fields } = csvTable([], COLUMNS);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields.length).toBeGreaterThan(COLUMNS.length);
    expect(fields.filter((name) => name.startsWith("change"))).toEqual([
      "change1h_ratio",
      "change24h_ratio",
      "change7d_ratio",
      "change30d_ratio",
    ]);
  });
});

describe("the lines before the table", () => {
  test("name product, moment, source, its notice, the view and the attribution", () => {
    const head = csvHead(freshness(), AT_MS, "http://localhost:3000/?preset=all");
    expect(head.every((line) => line.startsWith("# "))).toBe(true);
    expect(head).toContain("# As of: 2026-05-22T08:40:12.345Z");
    expect(head).toContain("# Received: 2026-05-22T08:40:12.345Z");
    expect(head).toContain("# Source: Simulated market");
    expect(head).toContain("# View: http://localhost:3000/?preset=all");
    expect(
      head.some((line) => line.startsWith("# Notice: ") && line.includes("No number here is real")),
    ).toBe(true);
    expect(head.at(-1)).toBe("# Spikeline’s simulated market");
  });

  test("live numbers carry CoinGecko's attribution and no notice", () => {
    const source = { kind: "live", key: "live", label: "api.coingecko.com" } as const;
    const head = csvHead(freshness({ source }), AT_MS, "http://localhost:3000/");
    expect(head.at(-1)).toBe("# Powered by CoinGecko API (https://www.coingecko.com/en/api)");
    expect(head.join("\n")).not.toContain("Notice");
  });

  test("numbers that are older than intended say so", () => {
    const stale = { kind: "rate-limited", detail: "", atMs: AT_MS, retryAtMs: null } as const;
    expect(csvHead(freshness({ stale }), AT_MS, "")[2]).toContain("older than intended");
  });

  test("the address makes no cell of its own, whatever was looked for", () => {
    const line = csvHead(freshness(), AT_MS, "http://localhost:3000/?q=a,+b").find((text) =>
      text.includes("View"),
    );
    expect(line).toBe("# View: http://localhost:3000/?q=a%2C+b");
  });

  test("nor with a semicolon, which parts cells elsewhere", () => {
    const [first, , , , view] = csvHead(freshness(), AT_MS, "http://localhost/?x=;=1", "Good;=1+1");
    expect(first).toBe("# Spikeline: Good;'=1+1");
    expect(`${first ?? ""}${view ?? ""}`).not.toMatch(/[,;]\s*[=+\-@]/);
  });

  test("no line breaks in two, opens a quote or holds a formula, whatever the source is called", () => {
    const source = { ...SANDBOX_SOURCE, label: 'one\n"two", =three,+four, five' };
    const head = csvHead(freshness({ source }), AT_MS, "");
    expect(head).toContain("# Source: one 'two', '=three,'+four, five");
  });
});

test("the numbers are of the newest quote's moment, whenever they were received", () => {
  const rows = [5, null, 9].map((lastUpdatedMs) => buildRow({ lastUpdatedMs }));
  expect(asOfMs(rows, freshness())).toBe(9);
  expect(asOfMs([buildRow({ lastUpdatedMs: null })], freshness())).toBe(AT_MS);
});

test("the file is named after the minute of its numbers", () => {
  expect(csvFileName(AT_MS)).toBe("spikeline-board-2026-05-22T0840Z.csv");
});
