import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/time.ts";
import { PLANS } from "../budget/plans.ts";
import { createWatchedPool, watchedChunks } from "./watched-pool.ts";

const NOW = Date.UTC(2026, 4, 22);
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => coinId(`${prefix}-${index}`));

test("free plans carry a thousand watched tokens, plans with calls to spare as many as one visitor can pin", () => {
  expect([PLANS.keyless, PLANS.demo].map(watchedChunks)).toEqual([4, 4]);
  expect([PLANS.basic, PLANS.enterprise].map(watchedChunks)).toEqual([8, 8]);
});

describe("places", () => {
  test("an id stays where it is, and a new one goes to the first chunk with room", () => {
    const pool = createWatchedPool(2);
    pool.place(named("a", 249), NOW);
    expect([...pool.place(named("b", 3), NOW)]).toEqual([
      [0, ["b-0"]],
      [1, ["b-1", "b-2"]],
    ]);
    expect([...pool.place([coinId("b-2"), coinId("a-7")], NOW + HOUR_MS)]).toEqual([
      [0, ["a-7"]],
      [1, ["b-2"]],
    ]);
  });

  test("what nobody has asked for a day leaves; what somebody has, stays", () => {
    const pool = createWatchedPool(1);
    pool.place(named("a", 2), NOW);
    pool.place([coinId("a-0")], NOW + 1);
    pool.place([coinId("b")], NOW + DAY_MS);
    expect(pool.idsOf(0)).toEqual(["a-0", "b"]);
  });

  test("without room, what was not asked within the hour gives way, the longest ago first; the rest does not", () => {
    const pool = createWatchedPool(1);
    for (const atMs of [NOW - 1, NOW]) pool.place(named("a", 125), atMs);
    for (const atMs of [NOW, NOW + 1]) pool.place(named("b", 125), atMs);
    const newcomers = named("c", 126);
    expect(pool.place(newcomers, NOW + HOUR_MS).get(0)).toEqual(newcomers.slice(0, 125));
    expect(pool.has(coinId("c-125"))).toBe(false);
    expect(pool.has(coinId("a-0"))).toBe(false);
    expect(pool.has(coinId("b-0"))).toBe(true);
  });

  test("nobody shuts the others out by naming many ids once: those leave for newcomers, the oldest first", () => {
    const pool = createWatchedPool(1);
    pool.place(named("a", 100), NOW);
    pool.place(named("b", 150), NOW + 1);
    pool.place(named("a", 40), NOW + 2);
    const lateMs = NOW + 21 * MINUTE_MS;
    expect(pool.place(named("c", 61), lateMs).get(0)).toEqual(named("c", 61));
    expect(named("a", 100).filter(pool.has)).toEqual(named("a", 40));
    expect(named("b", 150).filter((id) => !pool.has(id))).toEqual([coinId("b-0")]);
  });

  test("what was asked for once stays long enough for its answer to be worth the call", () => {
    const pool = createWatchedPool(1);
    pool.place(named("a", 250), NOW);
    expect(pool.place(named("b", 1), NOW + 20 * MINUTE_MS - 1).size).toBe(0);
    expect(pool.place(named("b", 1), NOW + 20 * MINUTE_MS).size).toBe(1);
    expect(pool.place(named("c", 250), NOW + 20 * MINUTE_MS).get(0)).toHaveLength(249);
    expect(pool.has(coinId("b-0"))).toBe(true);
  });

  test("what is asked for again is not displaced by any number of newcomers", () => {
    const pool = createWatchedPool(1);
    for (const atMs of [NOW, NOW + MINUTE_MS]) pool.place(named("a", 250), atMs);
    expect(pool.place(named("b", 250), NOW + HOUR_MS - 1).size).toBe(0);
  });

  test("ids of before a restart are back in their chunk, and leave as if they had been asked then", () => {
    const pool = createWatchedPool(2);
    pool.restore(1, named("b", 2), NOW - DAY_MS + HOUR_MS);
    expect([...pool.place([coinId("b-1")], NOW)]).toEqual([[1, ["b-1"]]]);
    pool.place([coinId("c")], NOW + HOUR_MS);
    expect([...pool.idsOf(0), ...pool.idsOf(1)]).toEqual(["c", "b-1"]);
  });

  test("chunks count while somebody has asked for any of their ids within the hour", () => {
    const pool = createWatchedPool(2);
    expect(pool.chunksInUse(NOW)).toBe(0);
    pool.place(named("a", 251), NOW);
    expect(pool.chunksInUse(NOW)).toBe(2);
    pool.place([coinId("a-250")], NOW + HOUR_MS - 1);
    expect(pool.chunksInUse(NOW + HOUR_MS)).toBe(1);
  });

  test("no chunk ever holds more than a call can carry, and no id is in two", () => {
    const question = fc.record({
      ids: fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { maxLength: 250 }),
      afterMs: fc.integer({ min: -HOUR_MS, max: 2 * HOUR_MS }),
    });
    fc.assert(
      fc.property(fc.array(question, { maxLength: 12 }), (questions) => {
        const pool = createWatchedPool(2);
        let nowMs = NOW;
        for (const { ids, afterMs } of questions) {
          nowMs += afterMs;
          const asked = ids.map((n) => coinId(`t-${n}`));
          const placed = [...pool.place(asked, nowMs)].flatMap(([, here]) => here);
          const held = [pool.idsOf(0), pool.idsOf(1)];
          expect(Math.max(...held.map(({ length }) => length))).toBeLessThanOrEqual(250);
          expect(new Set(held.flat()).size).toBe(held.flat().length);
          expect(placed.toSorted()).toEqual(asked.filter((id) => pool.has(id)).toSorted());
        }
      }),
      { numRuns: 50 },
    );
  });
});
