import { exitCodeOf, stopSignal } from "./children.mjs";
import { createProgress } from "./progress.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Runs a script's main function and ends the process with the exit code that it resolves to. A `SetupError` is printed in
 * its own words; anything else is a bug and shows its stack.
 */
export async function runMain(main, { parallel = false } = {}) {
  const progress = createProgress({ stream: process.stderr, parallel });
  try {
    process.exitCode = (await main(progress)) ?? 0;
  } catch (error) {
    const signal = stopSignal();
    if (signal === null) console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = signal === null ? 1 : exitCodeOf(signal);
  }
}
