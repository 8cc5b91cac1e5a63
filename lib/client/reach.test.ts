import { afterEach, expect, it } from "vitest";
import { isServerReached, lostSinceMs, noteReach } from "./reach.ts";

afterEach(() => noteReach(true, 0));

it("is lost since the first question without an answer, and found with the next answer", () => {
  noteReach(false, 1_000);
  noteReach(false, 9_000);
  expect(lostSinceMs.read()).toBe(1_000);
  expect(isServerReached()).toBe(false);
  noteReach(true, 10_000);
  expect(lostSinceMs.read()).toBeNull();
  expect(isServerReached()).toBe(true);
});
