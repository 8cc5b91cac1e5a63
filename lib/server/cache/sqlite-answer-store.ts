import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Database } from "better-sqlite3";
import type { AnswerStore } from "./port.ts";

interface AnswerRow {
  readonly fetched_at_ms: number;
  readonly compressed: Buffer;
}

/** Measured on 1 MB of JSON: 4 ms and 28 % of the size; zlib's fastest level takes 6 ms for the same. */
const FASTEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MIN_QUALITY + 1 } };

/** Answers in the table `answers`, compressed. */
export function createSqliteAnswerStore(database: Database): AnswerStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS answers (
      source_key TEXT NOT NULL,
      key TEXT NOT NULL,
      fetched_at_ms INTEGER NOT NULL,
      compressed BLOB NOT NULL,
      PRIMARY KEY (source_key, key)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS answers_by_age ON answers (fetched_at_ms);
  `);
  const select = database.prepare<[string, string], AnswerRow>(
    "SELECT fetched_at_ms, compressed FROM answers WHERE source_key = ? AND key = ?",
  );
  const upsert = database.prepare<[string, string, number, Buffer]>(`
    INSERT INTO answers (source_key, key, fetched_at_ms, compressed) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET fetched_at_ms = excluded.fetched_at_ms, compressed = excluded.compressed
  `);
  const deleteOlder = database.prepare<[number]>("DELETE FROM answers WHERE fetched_at_ms < ?");

  return {
    read(sourceKey, key) {
      const row = select.get(sourceKey, key);
      if (row === undefined) return null;
      return { raw: brotliDecompressSync(row.compressed).toString("utf8"), fetchedAtMs: row.fetched_at_ms };
    },
    write: (sourceKey, key, raw, fetchedAtMs) =>
      void upsert.run(sourceKey, key, fetchedAtMs, brotliCompressSync(raw, FASTEST)),
    deleteFetchedBefore: (ms) => void deleteOlder.run(ms),
  };
}
