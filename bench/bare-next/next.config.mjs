/** A Next app with one route and nothing else. Its files are `.mjs`, so that Next looks for no TypeScript set-up here. */
import { fileURLToPath } from "node:url";

export default {
  pageExtensions: ["mjs"],
  poweredByHeader: false,
  distDir: "../../dist/bench-bare-next",
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
};
