/** What is measured inside a page of the product, as one script to be run there. */
import path from "node:path";
import { build } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** `entry`: a file beside this one. */
export async function bundleScript(entry: "page-clock.ts" | "store-clock.ts"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`bench/watchlist/${entry}`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2023",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("esbuild wrote nothing");
  return script.text;
}
