import fc from "fast-check";
import { expect, test } from "vitest";
import { plainPath } from "./plain-path.ts";

test.each([
  ["/", "/"],
  ["/tokens/grass?x=1#y", "/tokens/grass"],
  ["/./tokens/grass", "/tokens/grass"],
  ["/x/../tokens/grass", "/tokens/grass"],
  ["/x/%2e%2e/tokens/grass", "/tokens/grass"],
  ["//tokens//grass", "/tokens/grass"],
  ["/%74okens/grass", "/tokens/grass"],
  ["/api/tokens/a%2Fb", "/api/tokens/a%2Fb"],
  ["/tokens/%E0%A4%A", null],
])("%s is %s", (url, path) => {
  expect(plainPath(url)).toBe(path);
});

test("a plain path is its own plain path", () => {
  fc.assert(
    fc.property(fc.webPath(), (url) => {
      const path = plainPath(`/${url}`);
      if (path !== null) expect(plainPath(path)).toBe(path);
    }),
  );
});
