/** `npm run verify`: every check, the build and the journeys. Its last line says how many tests passed, for CI to read. */
import path from "node:path";
import { stopSignal } from "./setup/children.mjs";
import { NODE_FOR_TYPESCRIPT, withFirstOnPath } from "./setup/node-runtime.mjs";
import { prepare } from "./setup/prepare.mjs";
import { PROJECT_ROOT } from "./setup/project.mjs";
import { runMain } from "./setup/run-main.mjs";
import { SetupError } from "./setup/setup-error.mjs";
import { CHECK_GROUPS, JOURNEYS } from "./verify/checks.mjs";
import { runCheck } from "./verify/run-check.mjs";
import { runLimited } from "./verify/run-limited.mjs";
import { summaryLine } from "./verify/test-counts.mjs";

const AT_ONCE = 2;

function stopWhenAsked() {
  if (stopSignal() !== null) throw new SetupError("Stopped.");
}

/** The build, unless the one that is there is of these sources. A failure is told here and counts like a check's. */
async function build(progress) {
  try {
    await prepare(progress, { minimumNode: NODE_FOR_TYPESCRIPT, build: true });
    return { label: "Build", hasPassed: true, counts: null };
  } catch (error) {
    stopWhenAsked();
    if (!(error instanceof SetupError)) throw error;
    progress.say(error.message);
    return { label: "Build", hasPassed: false, counts: null };
  }
}

function skipJourneys(progress) {
  progress.begin(JOURNEYS.label)("skipped", "there is no build to run them against");
  return { label: JOURNEYS.label, hasPassed: false, counts: { passed: 0, failed: 1, skipped: [] } };
}

await runMain(
  async (progress) => {
    const runtime = await prepare(progress, { minimumNode: NODE_FOR_TYPESCRIPT, build: false });
    const world = {
      root: PROJECT_ROOT,
      env: withFirstOnPath(runtime.env, path.join(PROJECT_ROOT, "node_modules", ".bin")),
      progress,
    };

    const results = [];
    for (const group of CHECK_GROUPS) {
      const tasks = group.map((check) => () => runCheck(check, world));
      results.push(...(await runLimited(tasks, AT_ONCE)));
      stopWhenAsked();
    }
    const built = await build(progress);
    results.push(built, built.hasPassed ? await runCheck(JOURNEYS, world) : skipJourneys(progress));
    stopWhenAsked();

    const failed = results.filter(({ hasPassed }) => !hasPassed).map(({ label }) => label);
    if (failed.length > 0) progress.say(`\nFailed: ${failed.join(", ")}`);
    console.log(summaryLine(results.map(({ counts }) => counts).filter((counts) => counts !== null)));
    return failed.length === 0 ? 0 : 1;
  },
  { parallel: true },
);
