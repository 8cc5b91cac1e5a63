import { describe, expect, it } from "vitest";
import { BITCOIN, categoryId, coinId } from "../../../domain/ids.ts";
import {
  MISTYPED_ROW,
  NAMELESS_ROW,
  NULL_ROW,
  ORDINARY_ROW,
  UNVERIFIED_ROW,
} from "../fixtures/coins-markets.ts";
import { marketsRequest } from "./markets.ts";

const COMMON =
  "locale=en&per_page=250&precision=full&price_change_percentage=1h,24h,7d,30d&sparkline=true&vs_currency=usd";

describe("the path", () => {
  it("asks for ids in the given order, each once", () => {
    const ids = [BITCOIN, coinId("lantern-ai"), BITCOIN, coinId("ember")];
    expect(marketsRequest({ ids }, { sparkline: true }).path).toBe(
      `/coins/markets?ids=bitcoin,lantern-ai,ember&${COMMON}`,
    );
  });

  it("asks for a page of a category", () => {
    const selection = { category: categoryId("ai-agents"), order: "volume_desc", page: 2 } as const;
    expect(marketsRequest(selection, { sparkline: false }).path).toBe(
      "/coins/markets?category=ai-agents&locale=en&order=volume_desc&page=2&per_page=250&precision=full&price_change_percentage=1h,24h,7d,30d&sparkline=false&vs_currency=usd",
    );
  });

  it("asks for a page of the whole market where no category is named", () => {
    expect(marketsRequest({ order: "market_cap_desc", page: 1 }, { sparkline: false }).path).toBe(
      "/coins/markets?locale=en&order=market_cap_desc&page=1&per_page=250&precision=full&price_change_percentage=1h,24h,7d,30d&sparkline=false&vs_currency=usd",
    );
  });

  it("refuses to ask for no ids, which would mean all, and for more than fit one answer", () => {
    const many = Array.from({ length: 251 }, (_, n) => coinId(`coin-${n}`));
    expect(() => marketsRequest({ ids: [] }, { sparkline: true })).toThrow(RangeError);
    expect(() => marketsRequest({ ids: many }, { sparkline: true })).toThrow(RangeError);
    expect(() => marketsRequest({ ids: many.slice(1) }, { sparkline: true })).not.toThrow();
  });
});

describe("the answer", () => {
  const request = marketsRequest({ ids: [BITCOIN] }, { sparkline: true });

  it("a bad row is dropped and counted, never the page", () => {
    const { rows, dropped } = request.decode([
      ORDINARY_ROW,
      NAMELESS_ROW,
      UNVERIFIED_ROW,
      "row",
      NULL_ROW,
      MISTYPED_ROW,
    ]);
    expect(rows.map((quote) => quote.id)).toEqual(["lantern-ai", "murmur-2", "sleeper-agents", "mistyped"]);
    expect(dropped).toBe(2);
  });

  it("a figure of the wrong type is unknown: a string of digits is no price", () => {
    expect(request.decode([MISTYPED_ROW]).rows[0]).toMatchObject({
      priceUsd: null,
      marketCapUsd: null,
      marketCapRank: null,
      volume24hUsd: null,
      sparkline7d: [0.24, null, 0.2504],
      lastUpdatedMs: null,
      change24h: 0.065512,
    });
  });

  it("of a repeated coin the first row counts", () => {
    const { rows, dropped } = request.decode([ORDINARY_ROW, { ...ORDINARY_ROW, current_price: 99 }]);
    expect(rows.map((quote) => quote.priceUsd)).toEqual([0.2504]);
    expect(dropped).toBe(0);
  });

  it("an empty market is an answer", () => {
    expect(request.decode([])).toEqual({ rows: [], dropped: 0 });
  });

  it.each([[{ status: { error_code: 429 } }], ["<html>"], [null], [[NAMELESS_ROW]]])(
    "%j is no answer",
    (body) => {
      expect(() => request.decode(body)).toThrow(TypeError);
    },
  );
});
