/**
 * `npm run check:boundaries`: the import rules of `.dependency-cruiser.mjs`. Refuses to pass when hardly any file was
 * read: without a TypeScript that it understands, dependency-cruiser finds nothing and is content.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { format } from "dependency-cruiser";

const ROOTS = ["app", "components", "lib", "scripts", "bench", "e2e", "proxy.ts"];
const FEWEST_MODULES = 50;
const MAX_REPORT_BYTES = 256 * 1024 * 1024;

const cruise = spawnSync(
  process.execPath,
  [
    "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "json",
    ...ROOTS.filter((root) => existsSync(root)),
  ],
  { encoding: "utf8", maxBuffer: MAX_REPORT_BYTES },
);
if (cruise.stdout.trim() === "") throw new Error(`dependency-cruiser did not run:\n${cruise.stderr}`);

const result = JSON.parse(cruise.stdout);
const ours = result.modules.filter(({ source }) => /^(?:app|components|lib)\/.*\.tsx?$/.test(source));
const { output } = await format(result, { outputType: "err" });
console.log(output);
if (ours.length < FEWEST_MODULES) {
  console.error(`Only ${ours.length} TypeScript files were read; at least ${FEWEST_MODULES} were expected.`);
}
process.exitCode = result.summary.error > 0 || ours.length < FEWEST_MODULES ? 1 : 0;
