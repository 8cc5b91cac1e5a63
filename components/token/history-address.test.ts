import { expect, it } from "vitest";
import { BITCOIN, coinId } from "@/lib/domain/ids";
import { AI_MEDIAN, DEFAULT_TOKEN_VIEW } from "@/lib/domain/token-view";
import { changedHref, toggledOverlay } from "./history-address";

const GRASS = coinId("grass");
const atMs = Date.UTC(2026, 4, 22, 8, 40);

it("changes one thing and keeps the rest, the moment and the pinned link too", () => {
  const href = changedHref(GRASS, { ...DEFAULT_TOKEN_VIEW, figure: "turnover", atMs }, "abc");
  expect(href({ span: "30d" })).toBe("/tokens/grass?range=30d&chart=turnover&at=2026-05-22T08:40Z&pin=abc");
  expect(changedHref(GRASS, DEFAULT_TOKEN_VIEW, "abc")({})).toBe("/tokens/grass?pin=abc");
  expect(changedHref(GRASS, DEFAULT_TOKEN_VIEW, null)({})).toBe("/tokens/grass");
});

it("draws others over the price, four at most, and takes them away again", () => {
  const volume = { ...DEFAULT_TOKEN_VIEW, figure: "volume" } as const;
  expect(toggledOverlay(volume, BITCOIN)).toEqual({ overlays: [BITCOIN], figure: "price" });
  expect(toggledOverlay({ overlays: [BITCOIN, AI_MEDIAN] }, BITCOIN)).toEqual({ overlays: [AI_MEDIAN] });
  const full = { overlays: ["a", "b", "c", "d"].map(coinId) };
  expect(toggledOverlay(full, BITCOIN).overlays).toEqual(full.overlays);
});
