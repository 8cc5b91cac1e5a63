import { describe, expect, test } from "vitest";
import { matchPath } from "./match-path.ts";

describe("paths", () => {
  test.each([
    ["/api/board", "/api/board", {}],
    ["/api/tokens/{id}", "/api/tokens/bittensor", { id: "bittensor" }],
    ["/api/tokens/{id}", "/api/tokens/a%20b", { id: "a b" }],
    ["/api/tokens/{id}", "/api/tokens/", null],
    ["/api/tokens/{id}", "/api/tokens/a/b", null],
    ["/api/tokens/{id}", "/api/tokens/%E0%A4%A", null],
    ["/api/board", "/api/boards", null],
  ])("%s against %s", (pattern, path, params) => {
    expect(matchPath(pattern, path)).toEqual(params);
  });
});
