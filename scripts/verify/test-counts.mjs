/** How many tests passed, failed and were left out, read from the reports of the two test runners. */

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Counts how many passed and failed, and the titles of those
 *   that were left out
 */

/** Counts of Vitest's JSON report. A file that could not even be loaded is one failure. */
export function countUnitTests(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => ["skipped", "pending", "todo"].includes(status))
      .map(({ fullName }) => fullName),
  };
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Counts of Playwright's JSON report. A journey that passed only when repeated has passed; errors outside any are failures. */
export function countJourneys(report) {
  const { expected, flaky, unexpected } = report.stats;
  const skipped = specsOf(report)
    .filter((spec) => spec.tests.some(({ status }) => status === "skipped"))
    .map(({ title }) => title);
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
