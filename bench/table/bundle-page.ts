/** The page of the token table as one script: the product's own components, with the real links of Next and React as it ships. */
import path from "node:path";
import { build, type Plugin } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "../..");
const NEXT_LINK = "node_modules/next/dist/client/app-dir/link.js";
const ALL_ROWS = "bench/table/all-rows.ts";

/** Links are Next's own, which costs what they cost; what they would load another page with is left out, since nobody follows one. */
const linksOfNext: Plugin = {
  name: "links-of-next",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^next\/link$/ }, () => ({ path: path.join(ROOT, NEXT_LINK) }));
    onResolve({ filter: /^react-server-dom-webpack\// }, () => ({ path: "nothing", namespace: "left-out" }));
    onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "" }));
  },
};

/** Has every row drawn. */
const drawAllRows: Plugin = {
  name: "draw-all-rows",
  setup({ onResolve }) {
    onResolve({ filter: /\/use-row-window$/ }, () => ({ path: path.join(ROOT, ALL_ROWS) }));
  },
};

/** Style sheets are left out: the page takes the built ones. Throws where the table decides otherwise which rows it draws. */
export async function bundlePage({ isVirtual }: { readonly isVirtual: boolean }): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["bench/table/page.tsx"],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    target: "es2023",
    define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
    loader: { ".css": "empty" },
    plugins: isVirtual ? [linksOfNext] : [linksOfNext, drawAllRows],
    logLevel: "silent",
  });
  if (!isVirtual && metafile.inputs[ALL_ROWS] === undefined) {
    throw new Error(`nothing of the table imports use-row-window any more, which ${ALL_ROWS} stands in for`);
  }
  const [script] = outputFiles;
  if (script === undefined) throw new Error("esbuild wrote nothing");
  return script.text;
}
