import { expect, it } from "vitest";
import { formatSigma } from "./sigma.ts";

it.each([
  [1.23, "+1.2σ"],
  [-0.41, "−0.4σ"],
  [-0.04, "0.0σ"],
  [null, "—"],
])("writes %d as %s", (sigma, text) => {
  expect(formatSigma(sigma)).toBe(text);
});
