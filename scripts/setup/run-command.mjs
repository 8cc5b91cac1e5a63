import { exitCodeOf, spawnChild } from "./children.mjs";

/** Enough for every message of a failing build; a program that prints more keeps its end. */
const MAX_OUTPUT_CHARS = 4_000_000;

/**
 * Runs a program to its end and keeps what it printed, both streams together. Resolves for every exit code; a program
 * that cannot be started has code 127.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, options) {
  return new Promise((resolve) => {
    const child = spawnChild(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-MAX_OUTPUT_CHARS);
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.once("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once("close", (code, signal) => resolve({ code: code ?? exitCodeOf(signal), output }));
  });
}
