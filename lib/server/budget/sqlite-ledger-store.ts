import type { Database } from "better-sqlite3";
import type { LedgerStore } from "./ledger.ts";

interface LedgerRow {
  readonly requests_sent: number;
  readonly credits_used: number;
}

/** Counts in the table `ledger`, one row for each account and month. */
export function createSqliteLedgerStore(database: Database): LedgerStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS ledger (
      account TEXT NOT NULL,
      month TEXT NOT NULL,
      requests_sent INTEGER NOT NULL,
      credits_used INTEGER NOT NULL,
      PRIMARY KEY (account, month)
    ) STRICT, WITHOUT ROWID
  `);
  const select = database.prepare<[string, string], LedgerRow>(
    "SELECT requests_sent, credits_used FROM ledger WHERE account = ? AND month = ?",
  );
  const add = database.prepare<[string, string, number, number]>(`
    INSERT INTO ledger (account, month, requests_sent, credits_used) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      requests_sent = requests_sent + excluded.requests_sent,
      credits_used = credits_used + excluded.credits_used
  `);

  return {
    read(account, month) {
      const row = select.get(account, month);
      return { requestsSent: row?.requests_sent ?? 0, creditsUsed: row?.credits_used ?? 0 };
    },
    add: (account, month, usage) => void add.run(account, month, usage.requestsSent, usage.creditsUsed),
  };
}
