import { expect, it } from "vitest";
import { countJourneys, countUnitTests, summaryLine, withRunnerFailure } from "./test-counts.mjs";

const unitReport = { numPassedTests: 40, numFailedTests: 2 };

it("counts unit tests that passed and failed, and names those that were skipped", () => {
  const testResults = [
    { status: "passed", assertionResults: [{ status: "passed" }, { status: "skipped", fullName: "walks" }] },
    { status: "failed", assertionResults: [{ status: "failed" }, { status: "todo", fullName: "flies" }] },
  ];
  expect(countUnitTests({ ...unitReport, testResults })).toEqual({
    passed: 40,
    failed: 2,
    skipped: ["walks", "flies"],
  });
});

it("counts a test file that cannot be loaded as a failure", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(countUnitTests({ ...unitReport, testResults }).failed).toBe(3);
});

it("counts journeys, and an error outside any of them as a failure", () => {
  const stats = { expected: 9, flaky: 1, unexpected: 2, skipped: 0 };
  expect(countJourneys({ stats, suites: [], errors: [] })).toEqual({ passed: 10, failed: 2, skipped: [] });
  expect(countJourneys({ stats, suites: [], errors: [{}] }).failed).toBe(3);
});

it("names the journeys that were skipped, however deep they stand", () => {
  const spec = { title: "sails", tests: [{ status: "skipped" }] };
  const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 1 };
  const report = { stats, errors: [], suites: [{ suites: [{ specs: [spec] }] }] };
  expect(countJourneys(report).skipped).toEqual(["sails"]);
});

it("never lets a runner that failed pass as zero failures", () => {
  expect(withRunnerFailure({ passed: 5, failed: 0, skipped: [] }, true).failed).toBe(1);
  expect(withRunnerFailure({ passed: 5, failed: 2, skipped: [] }, true).failed).toBe(2);
  expect(withRunnerFailure({ passed: 5, failed: 0, skipped: [] }, false).failed).toBe(0);
});

it("sums all runs into the line that CI reads", () => {
  const runs = [
    { passed: 40, failed: 1, skipped: [] },
    { passed: 9, failed: 2, skipped: [] },
  ];
  expect(summaryLine(runs)).toBe("49 passed, 3 failed");
});
