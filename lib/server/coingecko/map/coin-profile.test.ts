import { describe, expect, it } from "vitest";
import { COIN, NATIVE_COIN } from "../fixtures/coin.ts";
import { Coin } from "../wire/coin.ts";
import { toCoinProfile } from "./coin-profile.ts";

describe("toCoinProfile", () => {
  it("shows texts as plain text and links as http(s), and leaves out what is empty", () => {
    expect(toCoinProfile(Coin.parse(COIN))).toEqual({
      id: "lantern-ai",
      symbol: "LNTN",
      name: "Lantern AI",
      imageUrl: COIN.image.large,
      categories: ["Artificial Intelligence (AI)", "AI Agents"],
      description: "Lantern lights models & agents.\n\nIt is 100% made up.",
      notices: ["Lantern moved to a new contract. Read how.", "Deposits are paused."],
      contracts: [
        { platform: "base", address: "0x00000000000000000000000000000000000000b2" },
        { platform: "ethereum", address: "0x00000000000000000000000000000000000000a1" },
      ],
      genesisDate: null,
      links: {
        homepage: ["https://lantern.example/"],
        explorers: ["https://basescan.org/token/0xb2"],
        whitepaper: null,
        github: ["https://github.com/lantern/core"],
        twitter: "https://x.com/LanternAI",
        telegram: null,
      },
      lastUpdatedMs: Date.UTC(2026, 4, 22, 8, 39, 31, 120),
    });
  });

  it("a coin with a chain of its own has no contract, and a placeholder is no picture", () => {
    expect(toCoinProfile(Coin.parse(NATIVE_COIN))).toMatchObject({
      contracts: [],
      imageUrl: null,
      description: "",
      notices: [],
      genesisDate: "2024-02-29",
      lastUpdatedMs: null,
    });
  });

  it("a smaller picture stands in for a missing large one", () => {
    const image = { ...COIN.image, large: "missing_large.png" };
    expect(toCoinProfile(Coin.parse({ ...COIN, image })).imageUrl).toBe(COIN.image.small);
  });

  it("an id that is none is no coin", () => {
    expect(() => toCoinProfile(Coin.parse({ ...COIN, id: "Lantern AI" }))).toThrow("no readable id");
  });
});
