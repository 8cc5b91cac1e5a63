/** Whether the build in `.next` and `dist` is the build of the sources as they are now. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "scripts/build-front.mjs",
  "scripts/build-worker.mjs",
  "scripts/subset-font.mjs",
  "scripts/setup/build-product.mjs",
  "tsconfig.json",
];

/** Files among the sources that never reach the build: tests, their suites and their helpers. */
export function isBuildSource(file) {
  return !/\.(?:test|suite)\.[a-z]+$/.test(file) && !file.startsWith("lib/testing/");
}

function filesUnder(root, relative) {
  const full = path.join(root, relative);
  if (!existsSync(full)) return [];
  const entries = readdirSync(path.dirname(full), { withFileTypes: true });
  const isFolder = entries.some((entry) => entry.name === path.basename(full) && entry.isDirectory());
  return isFolder ? readdirSync(full).flatMap((name) => filesUnder(root, `${relative}/${name}`)) : [relative];
}

/** One hash over the names and contents of everything that the build is made of. */
export function hashSources(root) {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((source) => filesUnder(root, source)).filter(isBuildSource);
  for (const file of files.sort()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function statePath(root) {
  return path.join(root, "dist", "build-state.json");
}

function readOrNull(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function nextBuildId(root) {
  return readOrNull(path.join(root, ".next", "BUILD_ID"));
}

/** The state as it is written: the sources, and the Next build that was made of them. */
function stateOf(root, sourceHash) {
  return `${JSON.stringify({ sourceHash, nextBuildId: nextBuildId(root) }, null, 2)}\n`;
}

export function isBuildFresh(root) {
  if (nextBuildId(root) === null || !existsSync(path.join(root, "dist", "front.js"))) return false;
  return readOrNull(statePath(root)) === stateOf(root, hashSources(root));
}

/** Call before building, so that a build that is broken off never counts as fresh. */
export function forgetBuild(root) {
  rmSync(statePath(root), { force: true });
}

/** Call after building with the hash that was taken before. */
export function recordBuild(root, sourceHash) {
  mkdirSync(path.dirname(statePath(root)), { recursive: true });
  writeFileSync(statePath(root), stateOf(root, sourceHash));
}
