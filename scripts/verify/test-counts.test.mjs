import { expect, it } from "vitest";
import { countJourneys, countUnitTests, summaryLine, withRunnerFailure } from "./test-counts.mjs";

const unitReport = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };

it("counts unit tests that passed, failed and were skipped", () => {
  const testResults = [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
  ];
  expect(countUnitTests({ ...unitReport, testResults })).toEqual({ passed: 40, failed: 2, skipped: 4 });
});

it("counts a test file that cannot be loaded as a failure", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(countUnitTests({ ...unitReport, testResults }).failed).toBe(3);
});

it("counts journeys, and an error outside any of them as a failure", () => {
  const stats = { expected: 9, flaky: 1, unexpected: 2, skipped: 1 };
  expect(countJourneys({ stats, errors: [] })).toEqual({ passed: 10, failed: 2, skipped: 1 });
  expect(countJourneys({ stats, errors: [{}] }).failed).toBe(3);
});

it("never lets a runner that failed pass as zero failures", () => {
  expect(withRunnerFailure({ passed: 5, failed: 0, skipped: 0 }, true).failed).toBe(1);
  expect(withRunnerFailure({ passed: 5, failed: 2, skipped: 0 }, true).failed).toBe(2);
  expect(withRunnerFailure({ passed: 5, failed: 0, skipped: 0 }, false).failed).toBe(0);
});

it("sums all runs into the line that CI reads", () => {
  const runs = [
    { passed: 40, failed: 1, skipped: 3 },
    { passed: 9, failed: 2, skipped: 0 },
  ];
  expect(summaryLine(runs)).toBe("49 passed, 3 failed");
});
