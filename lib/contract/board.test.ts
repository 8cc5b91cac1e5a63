import { describe, expect, test } from "vitest";
import { categoryId, coinId } from "../domain/ids.ts";
import { buildRow, SANDBOX_SOURCE } from "../testing/builders.ts";
import { BoardJson, decodeBoard, encodeBoard } from "./board.ts";

const freshness = {
  source: SANDBOX_SOURCE,
  fetchedAtMs: Date.UTC(2026, 4, 22, 8, 40),
  nextRefreshAtMs: Date.UTC(2026, 4, 22, 8, 42),
  stale: { kind: "rate-limited", detail: "429", atMs: Date.UTC(2026, 4, 22, 8, 41), retryAtMs: null },
} as const;

const unknown = buildRow({
  id: coinId("unknown"),
  marketCapRank: null,
  priceUsd: null,
  change24h: null,
  change7d: null,
  volume24hUsd: null,
  marketCapUsd: null,
  turnover: null,
  turnoverPeerPct: null,
  relBtc24h: null,
  relBtc7d: null,
  change1h: null,
  change30d: null,
  fullyDilutedValuationUsd: null,
  marketCapToFdv: null,
  circulatingSupply: null,
  drawdown7d: null,
  listingAge: null,
  trend: null,
  outline: [],
  lastUpdatedMs: null,
});

const board = {
  benchmark: { priceUsd: 77_246, change24h: -0.0044, change7d: null },
  breadth: {
    up24h: { share: 0.5, known: 2 },
    beatingBtc7d: { share: null, known: 0 },
    aboveOwnMean7d: { share: 1, known: 1 },
    medianChange24h: -0.0123,
    advancingShareOfVolume: null,
  },
  knownCategories: [categoryId("defai")],
  rows: [buildRow(), unknown],
  missingIds: [coinId("gone")],
  droppedRows: 1,
};

function overTheWire(rows = board.rows) {
  const json = encodeBoard({ value: board, freshness }, { basis: "category", reason: null }, rows);
  return decodeBoard(BoardJson.parse(JSON.parse(JSON.stringify(json))));
}

describe("the board over the wire", () => {
  test("rows, age and reason arrive as they were sent", () => {
    const decoded = overTheWire();
    expect(decoded.freshness).toEqual(freshness);
    expect(decoded.rows[0]).toEqual({ ...buildRow(), outline: [0, 32 / 63, null, 1] });
  });

  test("breadth arrives with the number of tokens it counts, unknown shares as null", () => {
    expect(overTheWire().breadth).toEqual(board.breadth);
    expect(overTheWire().knownCategories).toEqual(["defai"]);
  });

  test("what is unknown stays null", () => {
    expect(overTheWire().rows[1]).toEqual(unknown);
  });

  test("zero stays zero", () => {
    expect(overTheWire([buildRow({ volume24hUsd: 0, turnover: 0, change24h: 0 })]).rows[0]).toMatchObject({
      volume24hUsd: 0,
      turnover: 0,
      change24h: 0,
    });
  });

  test("a first page knows that it is not the whole board", () => {
    expect(overTheWire([buildRow()]).isWhole).toBe(false);
    expect(overTheWire().isWhole).toBe(true);
  });

  test("micro prices keep their digits", () => {
    expect(overTheWire([buildRow({ priceUsd: 2.0141234e-10 })]).rows[0]?.priceUsd).toBeCloseTo(
      2.014123e-10,
      16,
    );
  });

  test("anything but live data carries a notice", () => {
    const json = encodeBoard({ value: board, freshness }, { basis: "category", reason: null });
    expect(json.meta.source.notice).toContain("Simulated market");
    const live = { ...freshness, source: { kind: "live", key: "live", label: "CoinGecko" } } as const;
    expect(
      encodeBoard({ value: board, freshness: live }, { basis: "category", reason: null }).meta,
    ).toMatchObject({
      source: { notice: null },
      attribution: expect.stringContaining("Powered by CoinGecko API"),
    });
  });
});
