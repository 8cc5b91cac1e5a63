/** `npm run bench -- [part…] [--json]`: brings what is missing, builds where a part needs it, and measures. */
import path from "node:path";
import { handOver } from "./setup/hand-over.mjs";
import { NODE_FOR_TYPESCRIPT } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

/** Parts that run the sources as they are. */
const WITHOUT_BUILD = new Set(["signals", "sandbox-cost", "month"]);

await runMain(async (progress) => {
  const args = process.argv.slice(2);
  const parts = args.filter((arg) => !arg.startsWith("--"));
  const build =
    !args.includes("--help") && (parts.length === 0 || parts.some((part) => !WITHOUT_BUILD.has(part)));
  const runtime = await prepare(progress, { minimumNode: NODE_FOR_TYPESCRIPT, build });
  return handOver(runtime.nodePath, [path.join("bench", "main.ts"), ...args], {
    cwd: PROJECT_ROOT,
    env: runtime.env,
  });
});
