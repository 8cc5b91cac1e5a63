import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { forgetBuild, hashSources, isBuildFresh, isBuildSource, recordBuild } from "./build-state.mjs";

let root;

function write(file, text) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "spikeline-build-state-"));
  write("app/page.tsx", "page");
  write("lib/domain/ids.ts", "ids");
  write("package-lock.json", "{}");
  write(".next/BUILD_ID", "one");
  write("dist/front.js", "front");
});

afterEach(() => rmSync(root, { recursive: true }));

it("is fresh after the build of these sources", () => {
  expect(isBuildFresh(root)).toBe(false);
  recordBuild(root, hashSources(root));
  expect(isBuildFresh(root)).toBe(true);
});

it.each([
  ["a source changes", () => write("lib/domain/ids.ts", "ids 2")],
  ["a source is added", () => write("components/ui/button.tsx", "")],
  ["a source is removed", () => rmSync(path.join(root, "app/page.tsx"))],
  ["the lock file changes", () => write("package-lock.json", "{ }")],
  ["the pages were built by somebody else", () => write(".next/BUILD_ID", "two")],
  ["the pages are gone", () => rmSync(path.join(root, ".next"), { recursive: true })],
  ["the server is gone", () => rmSync(path.join(root, "dist/front.js"))],
  ["a build was begun and not ended", () => forgetBuild(root)],
])("is stale when %s", (_what, change) => {
  recordBuild(root, hashSources(root));
  change();
  expect(isBuildFresh(root)).toBe(false);
});

it("is stale when a source changed while it was built", () => {
  const before = hashSources(root);
  write("lib/domain/ids.ts", "ids 2");
  recordBuild(root, before);
  expect(isBuildFresh(root)).toBe(false);
});

it.each(["lib/signals/turnover.test.ts", "lib/server/cache/store.suite.ts", "lib/testing/fake-clock.ts"])(
  "does not count %s, which never reaches the build",
  (file) => {
    expect(isBuildSource(file)).toBe(false);
    const before = hashSources(root);
    write(file, "anything");
    expect(hashSources(root)).toBe(before);
  },
);

it("tells a text moved between two files from the original", () => {
  write("lib/a.ts", "12");
  write("lib/b.ts", "3");
  const before = hashSources(root);
  write("lib/a.ts", "1");
  write("lib/b.ts", "23");
  expect(hashSources(root)).not.toBe(before);
});
