import { expect, it } from "vitest";
import { isVersionAtLeast, withFirstOnPath } from "./node-runtime.mjs";

it.each([
  ["v22.12.0", true],
  ["v22.12.1", true],
  ["v24.0.0", true],
  ["v22.11.9", false],
  ["v20.20.2", false],
  ["v9.99.99", false],
])("compares versions by number: %s at least 22.12.0 is %s", (version, expected) => {
  expect(isVersionAtLeast(version, "22.12.0")).toBe(expected);
});

it("puts a folder first on the path, whatever the variable's case", () => {
  expect(withFirstOnPath({ PATH: "/usr/bin" }, "/new")).toEqual({ PATH: "/new:/usr/bin" });
  expect(withFirstOnPath({ Path: "/usr/bin" }, "/new")).toEqual({ Path: "/new:/usr/bin" });
});

it("needs no path to begin with", () => {
  expect(withFirstOnPath({}, "/new")).toEqual({ PATH: "/new" });
});
