import { expect, it } from "vitest";
import { formatCountdown } from "./countdown.ts";

it.each([
  [45_000, "0:45"],
  [44_001, "0:45"],
  [245_000, "4:05"],
  [3_723_000, "1:02:03"],
  [0, "0:00"],
  [-9_000, "0:00"],
  [null, "—"],
])("writes %d ms as %s", (leftMs, text) => {
  expect(formatCountdown(leftMs)).toBe(text);
});
