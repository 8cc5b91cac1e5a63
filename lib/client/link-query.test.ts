import { describe, expect, test } from "vitest";
import type { LinkCheckJson } from "../contract/link.ts";
import { parseLinkPage } from "../contract/link-page.ts";
import { checkAgainAfterMs, linkCheckQuery } from "./link-query.ts";

const NOW = Date.UTC(2026, 4, 22, 8, 40);

function checkOf(state: LinkCheckJson["state"], retryAt: string | null = null): LinkCheckJson {
  return { state, link: null, figures: [], fault: null, retryAt };
}

describe("a verdict", () => {
  test("that stands is not asked for again", () => {
    for (const state of ["altered", "misplaced", "foreign", "beyond-history", "checked"] as const)
      expect(checkAgainAfterMs(checkOf(state), NOW)).toBe(false);
    expect(checkAgainAfterMs(undefined, NOW)).toBe(false);
  });

  test("that is missing is asked for when the source can be, and never at once", () => {
    expect(checkAgainAfterMs(checkOf("unchecked", "2026-05-22T08:41:00.000Z"), NOW)).toBe(60_000);
    expect(checkAgainAfterMs(checkOf("unchecked", "2026-05-22T08:00:00.000Z"), NOW)).toBe(1_000);
    expect(checkAgainAfterMs(checkOf("unchecked"), NOW)).toBe(30_000);
  });
});

test("however the chart is drawn, one link is checked once", () => {
  const keyOf = (address: string) => {
    const link = parseLinkPage(address, NOW);
    if (link === null) throw new Error(address);
    return linkCheckQuery(link.page, "a.b").queryKey;
  };
  const plain = keyOf("/tokens/opengradient?at=2026-05-22T08:40Z");
  expect(keyOf("/tokens/opengradient?range=90d&chart=cap&at=2026-05-22T08:40Z")).toEqual(plain);
  expect(keyOf("/tokens/opengradient?at=2026-05-22T08:35Z")).not.toEqual(plain);
});
