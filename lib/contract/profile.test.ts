import { expect, test } from "vitest";
import type { CoinProfile } from "../domain/coin-profile.ts";
import { coinId } from "../domain/ids.ts";
import { decodeProfile, encodeProfile, ProfileJson } from "./profile.ts";

const full: CoinProfile = {
  id: coinId("gradient-one"),
  symbol: "GRD",
  name: "Gradient One",
  imageUrl: "https://images.example/grd.png",
  categories: ["Artificial Intelligence (AI)"],
  description: "A token.",
  notices: ["Moves to another contract."],
  contracts: [{ platform: "base", address: "0x01" }],
  genesisDate: "2026-04-21",
  links: {
    homepage: ["https://gradient.example/"],
    explorers: ["https://explorer.example/token/0x01"],
    whitepaper: "https://gradient.example/paper",
    github: [],
    twitter: null,
    telegram: null,
  },
  lastUpdatedMs: Date.UTC(2026, 4, 22, 8, 39),
};

test("who a coin says it is crosses the wire whole, with what it does not say", () => {
  for (const profile of [full, { ...full, imageUrl: null, genesisDate: null, lastUpdatedMs: null }]) {
    const json = ProfileJson.parse(JSON.parse(JSON.stringify(encodeProfile(profile))));
    expect(decodeProfile(json)).toEqual(profile);
  }
});
