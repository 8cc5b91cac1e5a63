import { expect, it } from "vitest";
import { missingDecimals, splitScale } from "./token-padding";

it("brings every figure of a column to the same decimals", () => {
  const figures = ["+6.6", "−0.44", "+1,240", "0.00"];
  expect(figures.map((figure) => missingDecimals(figure, 2))).toEqual(["0", "", ".00", ""]);
});

it("takes nothing away from a figure that has more", () => {
  expect(missingDecimals("0.0₆2014", 2)).toBe("");
});

it("keeps room for the point too, where there is none", () => {
  expect(missingDecimals("999", 3)).toBe(".000");
});

it("tells an amount from its scale", () => {
  expect(["65.9M", "1.547T", "999", "<1"].map(splitScale)).toEqual([
    { digits: "65.9", scale: "M" },
    { digits: "1.547", scale: "T" },
    { digits: "999", scale: "" },
    { digits: "<1", scale: "" },
  ]);
});
