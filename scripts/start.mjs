/** `npm start`: brings what is missing, builds when stale, and runs the production server. Runs on any Node from 18 on. */
import path from "node:path";
import { handOver } from "./setup/hand-over.mjs";
import { NODE_FOR_PRODUCT } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

await runMain(async (progress) => {
  const runtime = await prepare(progress, { minimumNode: NODE_FOR_PRODUCT, build: true });
  return handOver(runtime.nodePath, ["--enable-source-maps", path.join("dist", "front.js")], {
    cwd: PROJECT_ROOT,
    env: { ...runtime.env, NODE_ENV: "production" },
  });
});
