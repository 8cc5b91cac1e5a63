/** `npm run sandbox`: the simulated market over HTTP. Its sources are TypeScript, so an older Node hands over to a newer one. */
import { fileURLToPath } from "node:url";
import { handOver } from "./setup/hand-over.mjs";
import { bringNode, findNode, NODE_FOR_TYPESCRIPT } from "./setup/node-runtime.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

const argv = process.argv.slice(2);

if (process.features.typescript) {
  const { main } = await import("../lib/sandbox/http/main.ts");
  process.exitCode = await main(argv);
} else {
  await runMain(async (progress) => {
    const runtime =
      findNode(PROJECT_ROOT, NODE_FOR_TYPESCRIPT) ??
      (await bringNode(PROJECT_ROOT, NODE_FOR_TYPESCRIPT, progress));
    const program = fileURLToPath(import.meta.url);
    return handOver(runtime.nodePath, [program, ...argv], { cwd: PROJECT_ROOT, env: runtime.env });
  });
}
