/**
 * `node scripts/run.mjs scripts/x.mjs …`: runs a script on a Node that reads TypeScript, with the packages installed.
 * For commands that import the product's own TypeScript files (sandbox, bench).
 */
import { handOver } from "./setup/hand-over.mjs";
import { NODE_FOR_TYPESCRIPT } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

await runMain(async (progress) => {
  const runtime = await prepare(progress, { minimumNode: NODE_FOR_TYPESCRIPT, build: false });
  return handOver(runtime.nodePath, process.argv.slice(2), { cwd: PROJECT_ROOT, env: runtime.env });
});
