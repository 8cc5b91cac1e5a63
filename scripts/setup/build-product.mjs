import path from "node:path";
import { forgetBuild, hashSources, recordBuild } from "./build-state.mjs";
import { runStep } from "./run-step.mjs";

/** Makes the font, then builds the pages (`.next`), the service worker that knows their files, and the server in front of them (`dist`). */
export async function buildProduct(root, runtime, progress) {
  const sourceHash = hashSources(root);
  forgetBuild(root);
  const shared = {
    command: runtime.nodePath,
    cwd: root,
    env: { ...runtime.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    otherwise:
      "The sources do not build as they are. Undo the last change, or delete .next and dist and try again.",
  };
  await runStep(progress, {
    ...shared,
    label: "Cut the font",
    args: [path.join("scripts", "subset-font.mjs")],
  });
  await runStep(progress, {
    ...shared,
    label: "Build the pages",
    args: [path.join("node_modules", "next", "dist", "bin", "next"), "build"],
  });
  await runStep(progress, {
    ...shared,
    label: "Build the service worker",
    args: [path.join("scripts", "build-worker.mjs")],
  });
  await runStep(progress, {
    ...shared,
    label: "Build the server",
    args: [path.join("scripts", "build-front.mjs")],
  });
  recordBuild(root, sourceHash);
}
