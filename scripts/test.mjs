/** `npm test`: brings what is missing, a browser included, then runs every check. Runs on any Node from 18 on. */
import path from "node:path";
import { bringBrowser } from "./setup/bring-browser.mjs";
import { handOver } from "./setup/hand-over.mjs";
import { NODE_FOR_TYPESCRIPT } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

await runMain(async (progress) => {
  const runtime = await prepare(progress, { minimumNode: NODE_FOR_TYPESCRIPT, build: false });
  const browserPath = await bringBrowser(PROJECT_ROOT, runtime, progress);
  return handOver(runtime.nodePath, [path.join("scripts", "verify.mjs")], {
    cwd: PROJECT_ROOT,
    env: { ...runtime.env, CHROMIUM_PATH: browserPath },
  });
});
