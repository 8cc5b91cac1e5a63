import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "../sqlite/open-database.ts";
import { testAnswerStore } from "./answer-store.suite.ts";
import { createSqliteAnswerStore } from "./sqlite-answer-store.ts";

const folder = mkdtempSync(join(tmpdir(), "spikeline-answers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function open(name = `suite-${files++}.sqlite`): Database {
  const onDamaged = (error: unknown) => {
    throw error;
  };
  return openDatabase(join(folder, name), { nowMs: 0, onDamaged });
}

testAnswerStore(() => createSqliteAnswerStore(open()));

it("answers survive a restart", () => {
  const before = open("restart.sqlite");
  createSqliteAnswerStore(before).write("live", "/global", "{}", 5);
  before.close();
  expect(createSqliteAnswerStore(open("restart.sqlite")).read("live", "/global")).toEqual({
    raw: "{}",
    fetchedAtMs: 5,
  });
});

it("an answer damaged on disk cannot be read, and that is an error rather than another answer", () => {
  const database = open();
  const store = createSqliteAnswerStore(database);
  store.write("live", "/global", '{"a":1}', 5);
  database.exec("UPDATE answers SET compressed = x'00ff'");
  expect(() => store.read("live", "/global")).toThrow();
});
