import type { Database } from "better-sqlite3";
import type { Marks } from "./port.ts";

/** Marks in the table `marks`. */
export function createSqliteMarks(database: Database): Marks {
  database.exec("CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID");
  const select = database.prepare<[string], { readonly name: string }>(
    "SELECT name FROM marks WHERE name = ?",
  );
  const insert = database.prepare<[string]>("INSERT INTO marks (name) VALUES (?) ON CONFLICT DO NOTHING");
  return {
    has: (name) => select.get(name) !== undefined,
    set: (name) => void insert.run(name),
  };
}
