/** `npm run check:recordings -- FOLDER…`: brings what is missing, then loads each recording and serves a board from it. */
import path from "node:path";
import { handOver } from "./setup/hand-over.mjs";
import { NODE_FOR_TYPESCRIPT } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

await runMain(async (progress) => {
  const runtime = await prepare(progress, { minimumNode: NODE_FOR_TYPESCRIPT, build: false });
  const program = path.join(PROJECT_ROOT, "scripts", "recordings", "main.ts");
  return handOver(runtime.nodePath, [program, ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: runtime.env,
  });
});
