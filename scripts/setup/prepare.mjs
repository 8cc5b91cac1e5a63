/** What every command needs before its own work: Node, packages and, where asked, the build. No work when all is there. */
import path from "node:path";
import { buildProduct } from "./build-product.mjs";
import { isBuildFresh } from "./build-state.mjs";
import { areDependenciesFresh, bringDependencies } from "./dependencies.mjs";
import { bringNode, findNode } from "./node-runtime.mjs";
import { PROJECT_ROOT } from "./project.mjs";
import { withSetupLock } from "./setup-lock.mjs";

/** The runtime when nothing is left to do, else null. */
function findPrepared(root, { minimumNode, build }) {
  const runtime = findNode(root, minimumNode);
  const isReady = runtime !== null && areDependenciesFresh(root, runtime) && (!build || isBuildFresh(root));
  return isReady ? runtime : null;
}

/**
 * @param {ReturnType<import("./progress.mjs").createProgress>} progress
 * @param {{ minimumNode: string, build: boolean }} wanted
 * @returns {Promise<{ nodePath: string, version: string, env: NodeJS.ProcessEnv }>} the Node to run everything else on
 */
export async function prepare(progress, wanted, root = PROJECT_ROOT) {
  const prepared = findPrepared(root, wanted);
  if (prepared !== null) return prepared;
  const onWait = (pid) =>
    progress.say(`Another Spikeline command (process ${pid}) is setting up here; waiting for it.`);
  return withSetupLock(path.join(root, ".node", "setup.lock"), onWait, async () => {
    const runtime =
      findNode(root, wanted.minimumNode) ?? (await bringNode(root, wanted.minimumNode, progress));
    if (!areDependenciesFresh(root, runtime)) await bringDependencies(root, runtime, progress);
    if (wanted.build && !isBuildFresh(root)) await buildProduct(root, runtime, progress);
    return runtime;
  });
}
