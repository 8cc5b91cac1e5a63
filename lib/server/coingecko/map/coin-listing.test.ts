import { describe, expect, it } from "vitest";
import { toCoinListing } from "./coin-listing.ts";

describe("toCoinListing", () => {
  it("keeps the platforms that have a contract", () => {
    const platforms = { ethereum: " 0xa1 ", base: "", solana: null, "": "0xc3" };
    expect(toCoinListing({ id: "lantern-ai", symbol: "lntn", name: "Lantern AI", platforms })).toEqual({
      id: "lantern-ai",
      symbol: "LNTN",
      name: "Lantern AI",
      platforms: { ethereum: "0xa1" },
    });
  });

  it("a coin of its own chain has no platforms", () => {
    const platforms = { "": "" };
    expect(toCoinListing({ id: "ember", symbol: "emb", name: "Ember", platforms })?.platforms).toEqual({});
    expect(toCoinListing({ id: "ember", symbol: "emb", name: "Ember" })?.platforms).toEqual({});
  });

  it("an id that is none is no coin", () => {
    expect(toCoinListing({ id: "", symbol: "x", name: "X" })).toBeNull();
  });
});
