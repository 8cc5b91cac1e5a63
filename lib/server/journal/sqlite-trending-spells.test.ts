import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { createSqliteTrendingSpells } from "./sqlite-trending-spells.ts";
import { testTrendingSpells } from "./trending-spells.suite.ts";

const LOOK = { ids: [coinId("a")], atMs: 5, nextAtMs: 6 };

function failOn(error: unknown): never {
  throw error;
}

testTrendingSpells(() => createSqliteTrendingSpells(new Database(":memory:"), failOn));

test("a spell outlasts a restart", () => {
  const file = new Database(":memory:");
  createSqliteTrendingSpells(file, failOn).note("live", LOOK);
  expect([...createSqliteTrendingSpells(file, failOn).since("live")]).toEqual([["a", 5]]);
});

test("a file that fails is told and costs nothing but what it knew", () => {
  const file = new Database(":memory:");
  const errors: unknown[] = [];
  const spells = createSqliteTrendingSpells(file, (error) => errors.push(error));
  file.close();
  spells.note("live", LOOK);
  expect(spells.since("live").size).toBe(0);
  expect(errors).toHaveLength(2);
});
