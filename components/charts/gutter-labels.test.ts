import { expect, it } from "vitest";
import { formatPriceUsd } from "@/lib/format/price";
import { gutterLabels } from "./gutter-labels";
import { valueAxis } from "./value-axis";

const line = (label: string, ...values: readonly (number | null)[]) => ({
  id: label,
  label,
  colour: "black",
  points: values.map((value, atMs) => ({ atMs, value })),
  unfinishedFromMs: null,
});

const labelsOf = (...lines: readonly ReturnType<typeof line>[]) => {
  const axis = valueAxis([0, 100], "linear", true);
  if (axis === null) throw new Error("no axis");
  return gutterLabels({ lines }, axis, 212, String);
};

it("says the last known value of each line, and drops the ticks under it", () => {
  const labels = labelsOf(line("", 10, 52, null));
  expect(labels.map(({ text }) => text)).toEqual(["0", "25", "75", "100", "52"]);
});

it("names several lines, and keeps their labels apart", () => {
  const [first, second] = labelsOf(line("A", 52), line("B", 53)).filter(({ colour }) => colour !== null);
  expect([first?.text, second?.text]).toEqual(["A 52", "B 53"]);
  expect((first?.y ?? 0) - (second?.y ?? 0)).toBeCloseTo(14);
});

it("has ticks alone where no line has a value", () => {
  expect(labelsOf(line("", null)).every(({ colour }) => colour === null)).toBe(true);
});

it("writes ticks that are close together so that they can be told apart", () => {
  const axis = valueAxis([1.2281, 1.2359], "linear", false);
  if (axis === null) throw new Error("no axis");
  const texts = gutterLabels({ lines: [] }, axis, 212, formatPriceUsd).map(({ text }) => text);
  expect(texts).toEqual(["$1.228", "$1.230", "$1.232", "$1.234", "$1.236"]);
});
