/** Bundles the service worker, with the names of the files that it keeps: those of the pages' build, hashed by their content. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const STATIC = path.join(".next", "static");
const KEPT = /\.(?:js|css|woff2)$/;

const files = readdirSync(STATIC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && KEPT.test(entry.name))
  .map((entry) => path.relative(STATIC, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
  .sort();

await build({
  entryPoints: ["lib/sw/worker.ts"],
  outfile: "dist/sw.js",
  bundle: true,
  minify: true,
  platform: "browser",
  format: "iife",
  target: "es2022",
  define: {
    "process.env.NODE_ENV": '"production"',
    PRECACHED_FILES: JSON.stringify(files.map((file) => `/_next/static/${file}`)),
    BUILD_ID: JSON.stringify(readFileSync(path.join(".next", "BUILD_ID"), "utf8").trim()),
  },
  logLevel: "warning",
});
