import { expect, test } from "vitest";
import { first, quoted } from "./search-params.ts";

test("control characters, which no HTML can hold, are left out of values and of what is said about them", () => {
  expect(first("gr\u0000ass\u0007")).toBe("grass");
  expect(first("\u0000")).toBeNull();
  expect(quoted("a\u0000b")).toBe("“ab”");
});

test("of a parameter given twice the first counts", () => {
  expect(first(["one", "two"])).toBe("one");
  expect(first(undefined)).toBeNull();
});
