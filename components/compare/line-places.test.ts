import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_COMPARED } from "@/lib/domain/compared-assets";
import { BITCOIN, coinId } from "@/lib/domain/ids";
import { linePlaces } from "./line-places";

const anyIds = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: MAX_COMPARED })
  .map((texts) => texts.map(coinId));

describe("the looks of lines", () => {
  test("no two assets have the same one, and each has one", () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        const places = [...linePlaces(ids).values()];
        expect(new Set(places).size).toBe(ids.length);
        expect(places.every((place) => place >= 0 && place < MAX_COMPARED)).toBe(true);
      }),
    );
  });

  test("leaving one out, and adding another, changes none of those that stay", () => {
    fc.assert(
      fc.property(anyIds, fc.nat(), (ids, which) => {
        const before = linePlaces(ids);
        const left = ids.filter((_, index) => index !== which % ids.length);
        const after = linePlaces([...left, coinId("newcomer-0")], before);
        for (const id of left) expect(after.get(id)).toBe(before.get(id));
      }),
    );
  });

  test("the order of choosing has no say, and Bitcoin has its own", () => {
    const ids = ["grass", "bittensor", "opengradient"].map(coinId);
    const places = linePlaces([BITCOIN, ...ids]);
    const turned = linePlaces([...ids.toReversed(), BITCOIN]);
    for (const [id, place] of places) expect(turned.get(id)).toBe(place);
    expect(places.get(BITCOIN)).toBe(0);
  });
});
