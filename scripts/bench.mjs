/** `npm run bench -- [part…] [--json]`: brings what is missing, builds where a part needs it, a browser too, and measures. */
import path from "node:path";
import { bringBrowser } from "./setup/bring-browser.mjs";
import { handOver } from "./setup/hand-over.mjs";
import { NODE_FOR_TYPESCRIPT } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

/** Parts that run the sources as they are. */
const WITHOUT_BUILD = new Set(["signals", "sandbox-cost", "month"]);
const IN_A_BROWSER = new Set(["board-table", "chart", "watchlist", "lighthouse"]);

await runMain(async (progress) => {
  const args = process.argv.slice(2);
  const parts = args.filter((arg) => !arg.startsWith("--"));
  const isRun = !args.includes("--help");
  const build = isRun && (parts.length === 0 || parts.some((part) => !WITHOUT_BUILD.has(part)));
  const needsBrowser = isRun && (parts.length === 0 || parts.some((part) => IN_A_BROWSER.has(part)));
  const runtime = await prepare(progress, { minimumNode: NODE_FOR_TYPESCRIPT, build });
  const browser = needsBrowser ? { CHROMIUM_PATH: await bringBrowser(PROJECT_ROOT, runtime, progress) } : {};
  return handOver(runtime.nodePath, [path.join("bench", "main.ts"), ...args], {
    cwd: PROJECT_ROOT,
    env: { ...runtime.env, ...browser },
  });
});
