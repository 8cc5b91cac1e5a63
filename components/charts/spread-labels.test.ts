import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadLabels } from "./spread-labels";

it("leaves labels alone that have room", () => {
  expect(spreadLabels([80, 20, 50], 12, 0, 100)).toEqual([80, 20, 50]);
});

it("moves two that collide apart around their middle", () => {
  expect(spreadLabels([50, 52], 12, 0, 100)).toEqual([45, 57]);
});

it("keeps them inside at the edges", () => {
  expect(spreadLabels([99, 100], 12, 0, 100)).toEqual([88, 100]);
  expect(spreadLabels([0, 1, 1], 12, 0, 100)).toEqual([0, 12, 24]);
});

it("keeps the order and the distance, whatever the places", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (places) => {
      const spread = spreadLabels(places, 14, 0, 300);
      const sorted = spread.toSorted((a, b) => a - b);
      sorted.slice(1).forEach((place, index) => {
        expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
      });
      places.forEach((a, i) => {
        places.forEach((b, j) => {
          if (a < b) expect(spread[i] ?? 0).toBeLessThan(spread[j] ?? 0);
        });
      });
    }),
  );
});
