/** The installed packages: exactly those of package-lock.json, for the Node and the machine at hand. */
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npmCommand } from "./npm-command.mjs";
import { runStep } from "./run-step.mjs";

function markerPath(root) {
  return path.join(root, "node_modules", ".spikeline-installed");
}

/** What an installation depends on, as one string: the lock file, the major version of Node (its ABI), the platform. */
export function installKey(lockFile, nodeVersion, platform, arch) {
  const major = nodeVersion.replace(/^v/, "").split(".")[0];
  return `${createHash("sha256").update(lockFile).digest("hex")} node${major} ${platform} ${arch}`;
}

function wantedKey(root, runtime) {
  const lockFile = readFileSync(path.join(root, "package-lock.json"));
  return installKey(lockFile, runtime.version, process.platform, process.arch);
}

/** Whether node_modules is what `bringDependencies` would make. */
export function areDependenciesFresh(root, runtime) {
  try {
    return readFileSync(markerPath(root), "utf8") === wantedKey(root, runtime);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

/** Runs `npm ci`, development packages included whatever `NODE_ENV` says: the build needs them. */
export async function bringDependencies(root, runtime, progress) {
  const key = wantedKey(root, runtime);
  rmSync(markerPath(root), { force: true });
  const npm = npmCommand(runtime.nodePath);
  await runStep(progress, {
    label: "Install packages",
    command: npm.command,
    args: [
      ...npm.args,
      ...["ci", "--include=dev", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"],
    ],
    cwd: root,
    env: runtime.env,
    otherwise: "Run the same command again; if it fails again, delete node_modules and run it once more.",
  });
  writeFileSync(markerPath(root), key);
}
