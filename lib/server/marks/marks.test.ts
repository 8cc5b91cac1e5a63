import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "../sqlite/open-database.ts";
import { createMemoryMarks } from "./memory-marks.ts";
import type { Marks } from "./port.ts";
import { createSqliteMarks } from "./sqlite-marks.ts";

const folder = mkdtempSync(join(tmpdir(), "spikeline-marks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) => openDatabase(join(folder, name), { nowMs: 0, onDamaged: () => undefined });
const IMPLEMENTATIONS: readonly (readonly [string, () => Marks])[] = [
  ["memory", createMemoryMarks],
  ["SQLite", () => createSqliteMarks(open("suite.sqlite"))],
];

describe.each(IMPLEMENTATIONS)("marks on %s", (_, createMarks) => {
  it("a mark is absent until it is set, and may be set again", () => {
    const marks = createMarks();
    expect(marks.has("live-answer-seen")).toBe(false);
    marks.set("live-answer-seen");
    marks.set("live-answer-seen");
    expect(marks.has("live-answer-seen")).toBe(true);
    expect(marks.has("something-else")).toBe(false);
  });
});

it("marks survive a restart", () => {
  const before = open("restart.sqlite");
  createSqliteMarks(before).set("live-answer-seen");
  before.close();
  expect(createSqliteMarks(open("restart.sqlite")).has("live-answer-seen")).toBe(true);
});
