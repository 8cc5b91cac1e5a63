/** Bundles the server in front of Next to plain JavaScript. Packages stay outside: they are loaded from node_modules. */
import { build } from "esbuild";

const { metafile } = await build({
  entryPoints: ["lib/server/front/main.ts"],
  outfile: "dist/front.js",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node22.12",
  packages: "external",
  sourcemap: true,
  metafile: true,
  logLevel: "warning",
});

const swallowed = Object.keys(metafile.inputs).filter((input) => input.includes("node_modules/"));
if (swallowed.length > 0) {
  throw new Error(`dist/front.js holds code of packages that belong outside:\n${swallowed.join("\n")}`);
}
