/** The page of the charts as one script, and what of it a visitor fetches for a chart alone. */
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Every page has these already. */
const ON_EVERY_PAGE = ["react", "react-dom", "react/jsx-runtime"];

const COMMON: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  target: "es2023",
  define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
  loader: { ".css": "empty" },
  logLevel: "silent",
};

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, ...options, write: false });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("esbuild wrote nothing");
  return script.text;
}

export function bundleChartPage(): Promise<string> {
  return bundled({ entryPoints: ["bench/chart/page.tsx"], format: "iife" });
}

/** Of the chart's picture with Recharts in it, which is loaded after the page; gzipped. */
export async function pictureBytes(): Promise<number> {
  const script = await bundled({
    entryPoints: ["components/charts/plot-picture.tsx"],
    format: "esm",
    external: ON_EVERY_PAGE,
  });
  const zipped = await promisify(gzip)(script);
  return zipped.length;
}
