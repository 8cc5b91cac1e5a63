import fc from "fast-check";
import { expect, test } from "vitest";
import { watchedGroups } from "../contract/watched.ts";
import { type CoinId, coinId } from "../domain/ids.ts";
import { regroup, type WatchedGroups } from "./watched-groups.ts";

const ids = (...numbers: readonly number[]): readonly CoinId[] =>
  numbers.map((number) => coinId(`c-${number}`));
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

test("a token that goes asks nothing anew", () => {
  const held = regroup([], ids(1, 2, 3, 4));
  expect(held).toEqual([ids(1, 2, 3, 4)]);
  expect(regroup(held, ids(1, 3, 4))).toBe(held);
});

test("a token that comes is asked by itself, and the others go on", () => {
  const held = regroup([], ids(1, 2, 3));
  const grown = regroup(held, ids(3, 2, 1, 9));
  expect(grown).toEqual([ids(1, 2, 3), ids(9)]);
  expect(grown[0]).toBe(held[0]);
});

test("what is asked for nothing is not asked for ever", () => {
  const held = regroup([], ids(1, 2, 3, 4, 5));
  expect(regroup(held, ids(1, 2))).toEqual([ids(1, 2)]);
  expect(regroup(held, [])).toEqual([]);
  expect(regroup(held, ids(7, 8))).toEqual([ids(7, 8)]);
});

test("tokens that came one by one are asked together in the end", () => {
  let groups: WatchedGroups = [];
  let most = 0;
  for (const count of range(40)) {
    groups = regroup(groups, ids(...range(count + 1)));
    most = Math.max(most, groups.length);
  }
  expect(most).toBe(4);
});

test("every token is asked once, half of what is asked is wanted, and the groups stand until other ids are wanted", () => {
  const someIds = fc.uniqueArray(fc.nat(400), { maxLength: 300 });
  fc.assert(
    fc.property(fc.array(someIds, { minLength: 1, maxLength: 6 }), (turns) => {
      let groups: WatchedGroups = [];
      for (const turn of turns) {
        const wanted = ids(...turn);
        groups = regroup(groups, wanted);
        const asked = groups.flat();
        expect(new Set(asked).size).toBe(asked.length);
        expect(wanted.filter((id) => !asked.includes(id))).toEqual([]);
        expect(2 * wanted.length).toBeGreaterThanOrEqual(asked.length);
        expect(groups.length).toBeLessThanOrEqual(watchedGroups(wanted).length + 4);
        expect(regroup(groups, wanted)).toBe(groups);
      }
    }),
  );
});
