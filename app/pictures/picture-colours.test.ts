import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { SERIES_COLOURS } from "@/components/charts/chart-colours";
import { lineLook } from "@/components/charts/multi-line-look";
import { LIGHT, lightColour } from "./picture-colours";

const ROOT = path.join(import.meta.dirname, "../..");
const STYLES = ["app/globals.css", "components/charts/chart-colours.css"]
  .map((name) => readFileSync(path.join(ROOT, name), "utf8"))
  .join("\n");

test.each([...LIGHT])("%s is the page's own", (name, colour) => {
  const first = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(STYLES);
  expect(first?.[1]).toBe(colour);
});

test("every line of a chart has a colour of its own", () => {
  const ofSeries = SERIES_COLOURS.map(lightColour);
  const ofComparisons = ofSeries.map((_, place) => lightColour(lineLook(place).colour));
  for (const colours of [ofSeries, ofComparisons]) {
    expect(new Set(colours).size).toBe(8);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  }
});
