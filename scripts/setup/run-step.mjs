import { adviseOn, lastLines } from "./advice.mjs";
import { stopSignal } from "./children.mjs";
import { runCommand } from "./run-command.mjs";
import { SetupError } from "./setup-error.mjs";

const SHOWN_LINES = 25;

/**
 * Runs one program as a step of the set-up, silently, and hands back what it printed. Throws a `SetupError` with the last
 * lines of its output and what to try when it fails.
 *
 * @param {ReturnType<import("./progress.mjs").createProgress>} progress
 * @param {{ label: string, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, otherwise: string }} step
 *   `otherwise`: what to try when the output is of no known kind
 */
export async function runStep(progress, { label, command, args, cwd, env, otherwise }) {
  const end = progress.begin(label);
  const { code, output } = await runCommand(command, args, { cwd, env });
  end(code === 0 ? "passed" : "failed");
  if (code === 0) return output;
  if (stopSignal() !== null) throw new SetupError("Stopped.");
  const lines = lastLines(output, SHOWN_LINES);
  throw new SetupError(
    [
      "",
      `${label}: failed with exit code ${code}.${lines.length > 0 ? " The last lines of its output:" : ""}`,
      ...lines.map((line) => `    ${line}`),
      "",
      `What to try: ${adviseOn(output) ?? otherwise}`,
    ].join("\n"),
  );
}
