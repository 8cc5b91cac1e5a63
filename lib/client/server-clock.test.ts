import { expect, it } from "vitest";
import { clockOffsetMs } from "./server-clock.ts";

const RECEIVED = Date.UTC(2026, 4, 22, 8, 40, 0);

it("takes a difference of two seconds or less for the header's coarseness", () => {
  expect(clockOffsetMs("Fri, 22 May 2026 08:40:00 GMT", RECEIVED)).toBe(0);
  expect(clockOffsetMs("Fri, 22 May 2026 08:39:58 GMT", RECEIVED)).toBe(0);
});

it("follows the server where the visitor's clock is wrong", () => {
  expect(clockOffsetMs("Fri, 22 May 2026 09:40:00 GMT", RECEIVED)).toBe(3_600_500);
  expect(clockOffsetMs("Fri, 22 May 2026 08:30:00 GMT", RECEIVED)).toBe(-599_500);
});

it("keeps the visitor's clock when the server names no time", () => {
  expect(clockOffsetMs(null, RECEIVED)).toBe(0);
  expect(clockOffsetMs("yesterday", RECEIVED)).toBe(0);
});
