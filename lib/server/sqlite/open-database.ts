/** Opens an SQLite file of ours. A damaged one is set aside and a new one begun: what it held can be had again. */
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

export interface OpenOptions {
  /** Part of the name under which a damaged file is kept. */
  readonly nowMs: number;
  /** Told when a file was damaged, with the name it has now. */
  readonly onDamaged: (error: unknown, keptAs: string) => void;
}

/** The database and the two files that its write-ahead log may leave beside it. */
const FILE_SUFFIXES = ["", "-wal", "-shm"];

function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);
}

function open(path: string): Database.Database {
  const database = new Database(path);
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    const verdict = database.pragma("quick_check(1)", { simple: true });
    if (verdict !== "ok") throw new Database.SqliteError(String(verdict), "SQLITE_CORRUPT");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function setAside(path: string, nowMs: number): string {
  const stamp = new Date(nowMs).toISOString().replaceAll(":", "-");
  const keptAs = `${path}.damaged-${stamp}`;
  for (const suffix of FILE_SUFFIXES) {
    if (existsSync(path + suffix)) renameSync(path + suffix, keptAs + suffix);
  }
  return keptAs;
}

/** The database at `path`, with its folder made. Throws where the folder or the file cannot be written. */
export function openDatabase(path: string, { nowMs, onDamaged }: OpenOptions): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  try {
    return open(path);
  } catch (error) {
    if (!isDamage(error)) throw error;
    onDamaged(error, setAside(path, nowMs));
    return open(path);
  }
}
