import { expect, it } from "vitest";
import { logPricePoints } from "./log-price-points.ts";

it("keeps each price at its position, gaps or not", () => {
  expect(logPricePoints([1, null, Math.E, 0, 1])).toEqual({ xs: [0, 2, 4], ys: [0, 1, 0] });
});
