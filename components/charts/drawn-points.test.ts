import { expect, it } from "vitest";
import { drawnPoints } from "./drawn-points";

function drawn(values: readonly (number | null)[], unfinishedFromMs: number | null, width = 800) {
  const points = values.map((value, atMs) => ({ atMs, value }));
  const line = { id: "a", label: "", colour: "black", points, unfinishedFromMs };
  return drawnPoints(line, 1, width, (value) => value > 0);
}

it("keeps a crash of one point whatever the width", () => {
  const values = Array.from({ length: 2_000 }, (_, index) =>
    index === 1_111 ? 0.18 : 1 + (index % 7) / 100,
  );
  const { finished } = drawn(values, null, 300);
  expect(finished.length).toBeLessThanOrEqual(150);
  expect(finished).toContainEqual({ atMs: 1_111, value: 0.18 });
});

it("hands over an unfinished end by itself, joined to what is finished", () => {
  const { finished, unfinished } = drawn([1, 2, 3], 1);
  expect(finished.map(({ atMs }) => atMs)).toEqual([0, 1]);
  expect(unfinished.map(({ atMs }) => atMs)).toEqual([1, 2]);
});

it("joins the unfinished end to a line that has more points than the plot has room for", () => {
  const values = Array.from({ length: 366 }, (_, index) => (index % 3) + 1);
  const { finished, unfinished } = drawn(values, 364, 228);
  expect(finished.length).toBeLessThanOrEqual(114);
  expect(finished.at(-1)?.atMs).toBe(364);
  expect(unfinished.map(({ atMs }) => atMs)).toEqual([364, 365]);
});

it("leaves out what the axis has no place for, and breaks where much is missing", () => {
  expect(drawn([1, 0, 2], null).finished.map(({ value }) => value)).toEqual([1, 2]);
  expect(drawn([1, 0, 0, 0, 2], null).finished.map(({ value }) => value)).toEqual([1, null, 2]);
});

it("is nothing of an empty series", () => {
  expect(drawn([], null)).toEqual({ finished: [], unfinished: [] });
});
