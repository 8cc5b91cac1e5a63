import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runCommand } from "../setup/run-command.mjs";
import { readCounts } from "./read-report.mjs";
import { withRunnerFailure } from "./test-counts.mjs";

/** The text of a package.json script, as npm would hand it to the shell. */
function scriptText(root, name) {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  if (typeof scripts[name] !== "string") throw new Error(`package.json has no script ${name}`);
  return scripts[name];
}

function noteOf(counts) {
  if (counts === null) return "";
  const parts = [`${counts.passed} passed`];
  if (counts.failed > 0) parts.push(`${counts.failed} failed`);
  if (counts.skipped.length > 0) parts.push(`${counts.skipped.length} skipped`);
  return parts.join(", ");
}

/**
 * Runs one check as one step. A failing one shows its whole output; tests that were left out are named.
 *
 * @returns {Promise<{ label: string, hasPassed: boolean, counts: import("./test-counts.mjs").Counts | null }>}
 */
export async function runCheck({ label, script, args = [], report = null }, { root, env, progress }) {
  if (report !== null) rmSync(path.join(root, report.file), { force: true });
  const end = progress.begin(label);
  const commandLine = [scriptText(root, script), ...args].join(" ");
  const { code, output } = await runCommand(commandLine, [], { cwd: root, env, shell: true });
  const counts =
    report === null
      ? null
      : withRunnerFailure(readCounts(path.join(root, report.file), report.count), code !== 0);
  const hasPassed = code === 0 && (counts === null || counts.failed === 0);
  end(hasPassed ? "passed" : "failed", noteOf(counts));
  for (const title of counts?.skipped ?? []) progress.say(`    skipped: ${title}`);
  if (!hasPassed) progress.say(`\n${output.trimEnd()}\n\nAlone: npm run ${script}\n`);
  return { label, hasPassed, counts };
}
