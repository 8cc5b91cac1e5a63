import { describe, expect, it } from "vitest";
import { toCategoryName, toCategoryTotals } from "./category.ts";

const ROW = {
  id: "ai-agents",
  name: "AI Agents ",
  market_cap: 4.2e9,
  market_cap_change_24h: -3.5,
  volume_24h: 0,
  top_3_coins_id: ["lantern-ai", null, "no id!", "ember"],
  updated_at: "2026-05-22T08:35:00.000Z",
};

describe("toCategoryTotals", () => {
  it("the change is a percent and becomes a ratio", () => {
    expect(toCategoryTotals(ROW)).toEqual({
      id: "ai-agents",
      name: "AI Agents",
      marketCapUsd: 4.2e9,
      marketCapChange24h: -0.035,
      volume24hUsd: 0,
      topCoinIds: ["lantern-ai", "ember"],
      updatedAtMs: Date.UTC(2026, 4, 22, 8, 35),
    });
  });

  it.each([0, null, undefined])("with a cap of %s both cap and change are unknown", (market_cap) => {
    expect(toCategoryTotals({ ...ROW, market_cap, market_cap_change_24h: 0 })).toMatchObject({
      marketCapUsd: null,
      marketCapChange24h: null,
    });
  });

  it("an id that is none is no category", () => {
    expect(toCategoryTotals({ ...ROW, id: "AI Agents" })).toBeNull();
  });
});

describe("toCategoryName", () => {
  it("takes id and name", () => {
    expect(toCategoryName({ category_id: "defai", name: " DeFAI" })).toEqual({ id: "defai", name: "DeFAI" });
  });

  it("an id that is none is no category", () => {
    expect(toCategoryName({ category_id: "", name: "x" })).toBeNull();
  });
});
