import { exitCodeOf, spawnChild } from "./children.mjs";

/**
 * Runs a program in our place: its output is ours, signals reach it once, and its exit code is the answer.
 *
 * @returns {Promise<number>}
 */
export function handOver(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawnChild(command, args, { ...options, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? exitCodeOf(signal)));
  });
}
