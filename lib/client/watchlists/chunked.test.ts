import { expect, it } from "vitest";
import { chunked } from "./chunked.ts";

it("groups hold as many items as are allowed, in their order", () => {
  expect(chunked(["a", "b", "c", "d", "e"], 2)).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect(chunked([], 2)).toEqual([]);
});

it("no group is too long for an address, whatever its items are written with", () => {
  const groups = chunked(
    Array.from({ length: 1_000 }, (_, index) => `ü${index}`),
    1_000,
  );
  expect(groups.flat()).toHaveLength(1_000);
  for (const group of groups) expect(encodeURIComponent(group.join(",")).length).toBeLessThanOrEqual(3_500);
});
