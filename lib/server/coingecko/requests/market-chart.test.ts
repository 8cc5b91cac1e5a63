import { describe, expect, it } from "vitest";
import { coinId } from "../../../domain/ids.ts";
import { marketChartRangeRequest, marketChartRequest } from "./market-chart.ts";

const LANTERN = coinId("lantern-ai");
const T = Date.UTC(2026, 4, 22, 8, 40);

describe("the path", () => {
  it("names the days", () => {
    expect(marketChartRequest(LANTERN, 7).path).toBe(
      "/coins/lantern-ai/market_chart?days=7&precision=full&vs_currency=usd",
    );
  });

  it("names a range in whole seconds that holds all of it", () => {
    expect(marketChartRangeRequest(LANTERN, T + 1, T + 3_600_001).path).toBe(
      `/coins/lantern-ai/market_chart/range?from=${T / 1000}&precision=full&to=${T / 1000 + 3_601}&vs_currency=usd`,
    );
  });
});

describe("the answer", () => {
  const request = marketChartRequest(LANTERN, 7);

  it("joins the three lists, whatever is missing in one of them", () => {
    const body = {
      prices: [[T, 1], [T + 1, "2"], ["x", 3], [T + 2]],
      market_caps: [[T, 0]],
      total_volumes: [[T, 5.5e7]],
    };
    expect(request.decode(body)).toEqual([
      { atMs: T, priceUsd: 1, marketCapUsd: null, volume24hUsd: 5.5e7 },
      { atMs: T + 1, priceUsd: null, marketCapUsd: null, volume24hUsd: null },
    ]);
  });

  it("a chart without caps and volumes still has its prices", () => {
    expect(request.decode({ prices: [[T, 1]], market_caps: {} })).toMatchObject([{ atMs: T, priceUsd: 1 }]);
  });

  it("a coin without history has an empty one", () => {
    expect(request.decode({ prices: [], market_caps: [], total_volumes: [] })).toEqual([]);
  });

  it.each([[[]], [{}], [{ prices: {} }], [{ prices: ["x"] }], [null]])("%j is no answer", (body) => {
    expect(() => request.decode(body)).toThrow(TypeError);
  });
});
