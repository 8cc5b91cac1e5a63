import { expect, it } from "vitest";
import { coinId } from "../domain/ids.ts";
import { MAX_RECENT, recentTokens, rememberToken } from "./recent-tokens.ts";

it("the token opened last comes first, each once, and the oldest make room", () => {
  const opened = Array.from({ length: MAX_RECENT + 2 }, (_, n) => coinId(`coin-${n}`));
  for (const id of opened) rememberToken(id);
  expect(recentTokens.read()).toEqual(opened.toReversed().slice(0, MAX_RECENT));
  rememberToken(coinId("coin-5"));
  expect(recentTokens.read()[0]).toBe("coin-5");
  expect(new Set(recentTokens.read()).size).toBe(MAX_RECENT);
});

it("opening the same token again changes nothing, so that nothing is drawn anew", () => {
  rememberToken(coinId("again"));
  const before = recentTokens.read();
  rememberToken(coinId("again"));
  expect(recentTokens.read()).toBe(before);
});
