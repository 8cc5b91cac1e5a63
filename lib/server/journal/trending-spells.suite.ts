/** What every keeper of trending spells promises. Each implementation's test runs this. */
import { expect, it } from "vitest";
import { type CoinId, coinId } from "../../domain/ids.ts";
import { MINUTE_MS } from "../../domain/time.ts";
import type { TrendingLook, TrendingSpells } from "./port.ts";
import { LONGEST_GAP_MS } from "./trending-spells.ts";

const a = coinId("a");
const b = coinId("b");
const START = 1_000_000;

function lookAt(ids: readonly CoinId[], atMs: number, everyMs = 10 * MINUTE_MS): TrendingLook {
  return { ids, atMs, nextAtMs: atMs + everyMs };
}

export function testTrendingSpells(create: () => TrendingSpells): void {
  it("knows of nothing before the first look", () => {
    expect(create().since("live").size).toBe(0);
  });

  it("a spell begins with the look that finds the coin and goes on while each look does", () => {
    const spells = create();
    spells.note("live", lookAt([a], START));
    spells.note("live", lookAt([a, b], START + 10 * MINUTE_MS));
    expect([...spells.since("live")].toSorted()).toEqual([
      ["a", START],
      ["b", START + 10 * MINUTE_MS],
    ]);
  });

  it("a coin that has left the list has no spell, and begins a new one when it comes back", () => {
    const spells = create();
    spells.note("live", lookAt([a, b], START));
    spells.note("live", lookAt([b], START + MINUTE_MS));
    expect(spells.since("live").has(a)).toBe(false);
    spells.note("live", lookAt([a, b], START + 2 * MINUTE_MS));
    expect(spells.since("live").get(a)).toBe(START + 2 * MINUTE_MS);
    expect(spells.since("live").get(b)).toBe(START);
  });

  it("after too long without a look nobody can say that a coin was there all the time", () => {
    const spells = create();
    spells.note("live", lookAt([a], START));
    spells.note("live", lookAt([a], START + LONGEST_GAP_MS));
    expect(spells.since("live").get(a)).toBe(START);
    spells.note("live", lookAt([a], START + 2 * LONGEST_GAP_MS + 1));
    expect(spells.since("live").get(a)).toBe(START + 2 * LONGEST_GAP_MS + 1);
  });

  it("where looks are far apart, one missed look breaks nothing", () => {
    const spells = create();
    spells.note("live", lookAt([a], START, LONGEST_GAP_MS));
    spells.note("live", lookAt([a], START + 2 * LONGEST_GAP_MS, LONGEST_GAP_MS));
    expect(spells.since("live").get(a)).toBe(START);
  });

  it("the same look twice, or an older one, changes nothing", () => {
    const spells = create();
    spells.note("live", lookAt([a], START));
    spells.note("live", lookAt([b], START));
    spells.note("live", lookAt([b], START - 1));
    expect([...spells.since("live")]).toEqual([["a", START]]);
  });

  it("two sources do not know of each other", () => {
    const spells = create();
    spells.note("live", lookAt([a], START));
    spells.note("sandbox:1", lookAt([b], START));
    expect([...spells.since("live").keys()]).toEqual(["a"]);
  });
}
