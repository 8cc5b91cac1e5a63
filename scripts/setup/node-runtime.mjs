/** The Node that everything else runs on: the one that runs us where it is new enough, else Node 24 brought through npm. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { npmCommand } from "./npm-command.mjs";
import { runStep } from "./run-step.mjs";
import { SetupError } from "./setup-error.mjs";

/** Oldest Node that the product runs on. */
export const NODE_FOR_PRODUCT = "22.12.0";
/** Oldest Node that runs TypeScript files as they are, which tests, sandbox and bench need. */
export const NODE_FOR_TYPESCRIPT = "22.18.0";

const BROUGHT_MAJOR = 24;

/** Whether a version such as `v24.1.0` is at least the other one. */
export function isVersionAtLeast(version, minimum) {
  const [have, want] = [version, minimum].map((text) => text.replace(/^v/, "").split(".").map(Number));
  for (let part = 0; part < 3; part++) {
    if (have[part] !== want[part]) return have[part] > want[part];
  }
  return true;
}

function broughtNodePath(root) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  return path.join(root, ".node", "node_modules", "node", "bin", name);
}

function versionOf(nodePath) {
  if (!existsSync(nodePath)) return null;
  const { status, stdout } = spawnSync(nodePath, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** The environment with a folder put first on `PATH`. */
export function withFirstOnPath(env, folder) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [name]: [folder, env[name]].filter(Boolean).join(path.delimiter) };
}

function runtimeAt(nodePath, version) {
  return { nodePath, version, env: withFirstOnPath(process.env, path.dirname(nodePath)) };
}

/**
 * The runtime that is there already; null when one has to be brought first.
 *
 * @returns {{ nodePath: string, version: string, env: NodeJS.ProcessEnv } | null}
 */
export function findNode(root, minimum) {
  if (isVersionAtLeast(process.version, minimum)) return runtimeAt(process.execPath, process.version);
  const broughtPath = broughtNodePath(root);
  const version = versionOf(broughtPath);
  return version !== null && isVersionAtLeast(version, minimum) ? runtimeAt(broughtPath, version) : null;
}

/** Brings Node through npm into `.node`. */
export async function bringNode(root, minimum, progress) {
  const folder = path.join(root, ".node");
  rmSync(path.join(folder, "node_modules"), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const otherwise = `Install Node ${BROUGHT_MAJOR} yourself (https://nodejs.org) and run the same command again.`;
  const npm = npmCommand(process.execPath);
  await runStep(progress, {
    label: `Bring Node ${BROUGHT_MAJOR} (this one is ${process.version.slice(1)}; ${minimum} or newer is needed)`,
    command: npm.command,
    args: [
      ...npm.args,
      ...["install", `node@${BROUGHT_MAJOR}`, "--prefix", folder, "--no-save", "--no-package-lock"],
      ...["--ignore-scripts=false", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"],
    ],
    cwd: folder,
    env: process.env,
    otherwise,
  });
  const runtime = findNode(root, minimum);
  if (runtime === null) {
    throw new SetupError(
      `Node ${BROUGHT_MAJOR} was installed into .node, but does not run on this machine.\nWhat to try: ${otherwise}`,
    );
  }
  return runtime;
}
