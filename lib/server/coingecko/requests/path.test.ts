import { describe, expect, it } from "vitest";
import { pathWithQuery } from "./path.ts";

describe("pathWithQuery", () => {
  it("one question has one spelling, whatever the order of its parameters", () => {
    expect(pathWithQuery("/a", { b: 1, a: true, "b-2": "x" })).toBe("/a?a=true&b-2=x&b=1");
    expect(pathWithQuery("/a", { "b-2": "x", b: 1, a: true })).toBe("/a?a=true&b-2=x&b=1");
  });

  it("a value cannot add parameters, and commas stay", () => {
    expect(pathWithQuery("/a", { ids: "a,b&page=2#x y" })).toBe("/a?ids=a,b%26page%3D2%23x%20y");
  });
});
