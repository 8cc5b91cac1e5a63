import { expect, test } from "vitest";
import { shortLabels } from "./short-labels";

const named = (id: string, name: string, symbol: string) => ({ id, name, symbol });

test("a symbol is enough where nobody shares it, cut where it is long", () => {
  const all = [named("bitcoin", "Bitcoin", "BTC"), named("x", "X", "LONGSYMBOL1")];
  expect(shortLabels(all)).toEqual(["BTC", "LONGSYMB…"]);
});

test("namesakes are told apart by name, and by id where that is shared as well", () => {
  const all = [
    named("ai-one", "Alpha", "AI"),
    named("ai-two", "Beta", "AI"),
    named("sleepless-ai", "Sleepless", "SAI"),
    named("wrapped-gamma-eth", "Gamma", "G"),
    named("wrapped-gamma-sol", "Gamma", "G"),
  ];
  expect(shortLabels(all)).toEqual(["Alpha", "Beta", "SAI", "wrapp…eth", "wrapp…sol"]);
});

test("ids that are alike at both ends are written out", () => {
  const all = [named("gamma-one-eth", "Gamma", "G"), named("gamma-two-eth", "Gamma", "G")];
  expect(shortLabels(all)).toEqual(["gamma-one-eth", "gamma-two-eth"]);
});
