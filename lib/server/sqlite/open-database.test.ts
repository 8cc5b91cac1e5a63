import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "./open-database.ts";

const folder = mkdtempSync(join(tmpdir(), "spikeline-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = Date.UTC(2026, 4, 22, 8, 40);
const KEPT_AS = ".damaged-2026-05-22T08-40-00.000Z";

function open(path: string) {
  const damaged: string[] = [];
  const database = openDatabase(path, { nowMs: NOW, onDamaged: (_, keptAs) => damaged.push(keptAs) });
  return { database, damaged };
}

function writeRows(path: string): void {
  const { database } = open(path);
  database.exec("CREATE TABLE numbers (n INTEGER, filler TEXT)");
  const insert = database.prepare("INSERT INTO numbers VALUES (?, ?)");
  for (let n = 0; n < 500; n++) insert.run(n, "x".repeat(100));
  database.close();
}

describe("opening a database", () => {
  it("makes the folder, and keeps what was written", () => {
    const path = join(folder, "new", "folder", "a.sqlite");
    writeRows(path);
    const { database, damaged } = open(path);
    expect(database.prepare("SELECT count(*) FROM numbers").pluck().get()).toBe(500);
    expect(damaged).toEqual([]);
  });

  it("sets a file that is no database aside, untouched, and begins a new one", () => {
    const path = join(folder, "text.sqlite");
    writeFileSync(path, "this is not a database, whatever its name says");
    const { database, damaged } = open(path);
    expect(damaged).toEqual([path + KEPT_AS]);
    expect(readFileSync(path + KEPT_AS, "utf8")).toContain("not a database");
    database.exec("CREATE TABLE t (x)");
  });

  it("notices damage in the middle of a file", () => {
    const path = join(folder, "damaged.sqlite");
    writeRows(path);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8_192, 24_576);
    writeFileSync(path, bytes);
    const { database, damaged } = open(path);
    expect(damaged).toHaveLength(1);
    expect(existsSync(path + KEPT_AS)).toBe(true);
    expect(database.prepare("SELECT count(*) FROM sqlite_schema").pluck().get()).toBe(0);
  });

  it("says so when the path cannot be a file, and moves nothing", () => {
    const path = join(folder, "a-folder.sqlite");
    mkdirSync(path);
    expect(() => open(path)).toThrow();
    expect(existsSync(path)).toBe(true);
  });
});
