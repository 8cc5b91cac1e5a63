import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { createSqliteTrendingSpells } from "./sqlite-trending-spells.ts";
import { testTrendingSpells } from "./trending-spells.suite.ts";

testTrendingSpells(() => createSqliteTrendingSpells(new Database(":memory:")));

test("a spell outlasts a restart", () => {
  const file = new Database(":memory:");
  createSqliteTrendingSpells(file).note("live", [coinId("a")], 5);
  expect([...createSqliteTrendingSpells(file).since("live")]).toEqual([["a", 5]]);
});
