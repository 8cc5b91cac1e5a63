import { expect, it } from "vitest";
import { installKey } from "./dependencies.mjs";

const key = installKey("lock", "v24.1.0", "linux", "x64");

it("stays the same within a major version of Node", () => {
  expect(installKey("lock", "v24.9.3", "linux", "x64")).toBe(key);
});

it.each([
  ["the lock file", installKey("lock 2", "v24.1.0", "linux", "x64")],
  ["Node's major version", installKey("lock", "v26.0.0", "linux", "x64")],
  ["the platform", installKey("lock", "v24.1.0", "darwin", "x64")],
  ["the architecture", installKey("lock", "v24.1.0", "linux", "arm64")],
])("changes with %s", (_what, other) => {
  expect(other).not.toBe(key);
});
