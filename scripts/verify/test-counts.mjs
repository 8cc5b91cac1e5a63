/** How many tests passed, failed and were left out, read from the reports of the two test runners. */

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Counts of Vitest's JSON report. A file that could not even be loaded is one failure. */
export function countUnitTests(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Counts of Playwright's JSON report. A journey that passed only when repeated has passed; errors outside any are failures. */
export function countJourneys(report) {
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/** A runner that failed without naming a failed test, or left no report, is itself one failure. */
export function withRunnerFailure(counts, hasRunnerFailed) {
  return hasRunnerFailed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The line that CI reads. */
export function summaryLine(allCounts) {
  const passed = sum(allCounts.map((counts) => counts.passed));
  const failed = sum(allCounts.map((counts) => counts.failed));
  return `${passed} passed, ${failed} failed`;
}
