import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeRecording } from "../../lib/testing/recording-folder.ts";
import { describeCoins } from "./describe-recording.ts";

const HOUR_MS = 3_600_000;
const folder = writeRecording(mkdtempSync(path.join(tmpdir(), "spikeline-recording-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...folders) {
  const program = path.join(import.meta.dirname, "main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...folders], { encoding: "utf8" });
  return { status, lines: stdout.trimEnd().split("\n"), stderr };
}

const observed = (hour, priceUsd, marketCapUsd = null) => ({
  atMs: hour * HOUR_MS,
  priceUsd,
  marketCapUsd,
  volume24hUsd: null,
});

it("prints a line of JSON for each recording, also after one that is wrong, which makes the exit code 1", () => {
  const { status, lines, stderr } = check(path.join(folder, "nothing"), folder);
  expect(status).toBe(1);
  expect(stderr).toContain("manifest.json is missing");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      name: "ten-days",
      kind: "made",
      coins: [
        expect.objectContaining({
          id: "bitcoin",
          from: "2026-05-01T00:00:00.000Z",
          to: "2026-05-11T00:00:00.000Z",
          points: 241,
          gaps: 0,
          nullShare: 0,
          n60: 10,
          beta60: null,
        }),
        expect.objectContaining({ id: "grass", points: 241 }),
        expect.objectContaining({ id: "late-token", from: "2026-05-05T04:00:00.000Z", points: 141 }),
      ],
      board: { rows: 2 },
    },
  ]);
});

it("ends well when every recording is sound", () => {
  expect(check(folder).status).toBe(0);
});

it("asks for a folder when none is given", () => {
  expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining("Usage") });
});

it("counts missing steps, rows closer than a step not among them", () => {
  const observations = [0, 0.5, 1.5, 4.5, 5.4].map((hour) => observed(hour, 1));
  expect(describeCoins({ coins: [{ id: "a", stepMs: HOUR_MS, observations }] })).toMatchObject([{ gaps: 2 }]);
  expect(describeCoins({ coins: [{ id: "a", stepMs: null, observations }] })).toMatchObject([{ gaps: null }]);
});

it("counts empty cells among price, cap and volume", () => {
  const observations = [observed(0, 1), observed(1, null), observed(2, 1, 5)];
  expect(describeCoins({ coins: [{ id: "a", stepMs: null, observations }] })).toMatchObject([
    { nullShare: 0.6667 },
  ]);
});

it("knows nothing of a coin without observations", () => {
  expect(describeCoins({ coins: [{ id: "a", stepMs: HOUR_MS, observations: [] }] })).toEqual([
    { id: "a", from: null, to: null, points: 0, gaps: 0, nullShare: null },
  ]);
});
