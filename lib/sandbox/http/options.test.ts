import { expect, it } from "vitest";
import { parseSandboxCommand } from "./options.ts";

it("serves seed 1 on 127.0.0.1:4010 with a moving clock unless told otherwise", () => {
  expect(parseSandboxCommand([])).toEqual({
    host: "127.0.0.1",
    port: 4010,
    seed: 1,
    fixedNowMs: null,
    latencyMs: 0,
    faults: [],
  });
});

it("reads every option", () => {
  const argv =
    "--port 0 --host ::1 --seed 9 --now 2026-05-22T08:40:00Z --latency 25 --fault *=500 --fault /ping=429:3";
  expect(parseSandboxCommand(argv.split(" "))).toMatchObject({
    host: "::1",
    port: 0,
    seed: 9,
    fixedNowMs: Date.UTC(2026, 4, 22, 8, 40),
    latencyMs: 25,
    faults: [
      { endpoint: "*", kind: "500", argument: null },
      { endpoint: "/ping", kind: "429", argument: "3" },
    ],
  });
});

it("asks for help by null", () => {
  expect(parseSandboxCommand(["--help"])).toBeNull();
});

it.each([
  [["--port", "70000"], "--port must be a whole number from 0 to 65535"],
  [["--host", "0.0.0.0"], "--host must be one of 127.0.0.1"],
  [["--now", "yesterday"], "--now must be a UTC time"],
  [["--now", "2020-01-01T00:00:00Z"], "from 2024 on"],
  [["--seed", "-1"], "seed"],
  [["--fault", "*=nothing"], "the kind must be one of"],
  [["--colour", "red"], "There are --port"],
])("refuses %j and says what is allowed", (argv, reason) => {
  expect(() => parseSandboxCommand(argv)).toThrow(reason);
});
