import { expect, it } from "vitest";
import { formatDuration } from "./format-duration.mjs";

it("shows tenths of a second below a minute", () => {
  expect(formatDuration(0)).toBe("0.0 s");
  expect(formatDuration(12_340)).toBe("12.3 s");
});

it("shows minutes and seconds from a minute on", () => {
  expect(formatDuration(60_000)).toBe("1 min 00 s");
  expect(formatDuration(125_400)).toBe("2 min 05 s");
});
