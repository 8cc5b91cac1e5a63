import { expect, test } from "vitest";
import { fromInstant, Instant, toInstant } from "./instant.ts";

const MOMENT = Date.UTC(2026, 4, 22, 8, 40);

test("a time crosses the wire and comes back the same", () => {
  expect(Instant.parse(toInstant(MOMENT))).toBe("2026-05-22T08:40:00.000Z");
  expect(fromInstant(toInstant(MOMENT))).toBe(MOMENT);
});

test.each([
  "2026-05-22T08:40:00Z",
  "2026-05-22T08:40:00.000+02:00",
  "2026-02-30T00:00:00.000Z",
  "2026-05-22",
  "Friday",
  "",
])("%j is not a time of ours", (text) => {
  expect(Instant.safeParse(text).success).toBe(false);
});
