/** Everything that must hold before a change goes in. The commands themselves are package.json's scripts. */
import path from "node:path";
import { countJourneys, countUnitTests } from "./test-counts.mjs";

const UNIT_REPORT = path.join("test-results", "unit.json");
/** Written by Playwright's JSON reporter, as playwright.config.ts says. */
const JOURNEY_REPORT = path.join("test-results", "journeys.json");

/** Steps of one group run at the same time; a group begins when the one before has ended. Types come first: they write
 * the route types that lint reads. */
export const CHECK_GROUPS = [
  [
    { label: "Format", script: "check:format" },
    { label: "Types", script: "check:types" },
  ],
  [
    { label: "Lint", script: "check:lint" },
    {
      label: "Unit tests",
      script: "test:unit",
      args: ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
      report: { file: UNIT_REPORT, count: countUnitTests },
    },
    { label: "Boundaries", script: "check:boundaries" },
    { label: "Dead code", script: "check:dead" },
  ],
];

/** Against the build, once there is one. */
export const JOURNEYS = {
  label: "Browser journeys",
  script: "test:e2e",
  args: [],
  report: { file: JOURNEY_REPORT, count: countJourneys },
};
