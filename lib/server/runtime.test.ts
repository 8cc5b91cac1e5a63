import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { DEFAULT_VIEW } from "../catalog/board-presets.ts";
import { coinId } from "../domain/ids.ts";
import { writeRecording } from "../testing/recording-folder.ts";
import { parseEnv } from "./env.ts";
import { createSqliteMarks } from "./marks/sqlite-marks.ts";
import { openBoard } from "./routes/board-route.ts";
import { createRuntime } from "./runtime.ts";
import { openDatabase } from "./sqlite/open-database.ts";

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "spikeline-runtime-"));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function runtimeIn(folder: string, variables: Record<string, string>) {
  const configuration = parseEnv({ DATA_DIR: folder, ...variables });
  if ("problems" in configuration) throw new Error(configuration.problems.join());
  const runtime = createRuntime(configuration.env);
  cleanUps.unshift(() => runtime.close());
  return runtime;
}

describe("the wired server", () => {
  test("shows a board of the simulated market without a network", async () => {
    const runtime = runtimeIn(newFolder(), { UPSTREAM: "sandbox" });
    const opening = await openBoard(runtime, DEFAULT_VIEW, 40);
    expect(opening).toMatchObject({ board: { meta: { source: { kind: "sandbox" } } } });
    expect("board" in opening && opening.board.rows).toHaveLength(40);
  });

  test("shows the board of a recording, which costs nothing, and says on every answer what it is", async () => {
    const recording = writeRecording(newFolder());
    const runtime = runtimeIn(newFolder(), {
      UPSTREAM: `recording:${recording}`,
      RECORDING_AT: "2026-05-04T06:00:00Z",
    });
    const opening = await openBoard(runtime, DEFAULT_VIEW, 40);
    expect(opening).toMatchObject({
      board: {
        meta: {
          source: { kind: "recording", label: "Recorded market: ten-days, 2026-05-04 06:00 UTC" },
          attribution: expect.stringContaining("made for a test") as unknown,
        },
        rowCount: 1,
      },
    });
    expect(runtime.status()).toMatchObject({
      choice: { configured: "recording" },
      budget: null,
      degraded: [expect.stringContaining("is a recording") as unknown],
    });
  });

  test("a market that stands still has its 365 days of history whatever the calendar says", async () => {
    const runtime = runtimeIn(newFolder(), { UPSTREAM: "sandbox", SANDBOX_NOW: "2025-05-22T08:40:00Z" });
    const patience = { priority: "person", waitMs: 10_000 } as const;
    const id = coinId("bitcoin");
    const atMs = Date.UTC(2025, 4, 1, 12);
    const { token, asOf } = await runtime.getToken(id, atMs, patience);
    expect([asOf?.atMs, token.value.row.priceUsd]).toEqual([atMs, expect.any(Number)]);
    const { value } = await runtime.getHistory({ id, span: "1y", atMs }, patience);
    expect(value.series.length).toBeGreaterThan(300);
    const early = runtime.getToken(id, Date.UTC(2024, 4, 1), patience);
    await expect(early).rejects.toMatchObject({ kind: "unknown-moment" });
  });

  test("does not start on a recording that it cannot read, and says why", () => {
    expect(() => runtimeIn(newFolder(), { UPSTREAM: `recording:${newFolder()}` })).toThrow(
      /manifest\.json is missing/,
    );
  });

  test("is live from the start where live data have been seen, whatever the network does now", async () => {
    const folder = newFolder();
    const database = openDatabase(path.join(folder, "spikeline.sqlite"), {
      nowMs: 0,
      onDamaged: () => undefined,
    });
    createSqliteMarks(database).set("answered:stand-in:127.0.0.1:9");
    database.close();
    const runtime = runtimeIn(folder, { COINGECKO_BASE_URL: "http://127.0.0.1:9/api/v3" });
    expect((await runtime.source()).kind).toBe("stand-in");
    expect(await openBoard(runtime, DEFAULT_VIEW, 40)).toMatchObject({ problem: { kind: "unreachable" } });
  });
});
