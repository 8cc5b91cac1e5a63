/** `npm run build`: builds pages and server, whether stale or not. `npm start` and `npm test` build by themselves. */
import { forgetBuild } from "./setup/build-state.mjs";
import { NODE_FOR_PRODUCT } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";

await runMain(async (progress) => {
  forgetBuild(PROJECT_ROOT);
  await prepare(progress, { minimumNode: NODE_FOR_PRODUCT, build: true });
});
