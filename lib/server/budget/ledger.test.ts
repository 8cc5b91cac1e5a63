import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "../sqlite/open-database.ts";
import { createLedger, type LedgerStore } from "./ledger.ts";
import { createMemoryLedgerStore } from "./memory-ledger-store.ts";
import { createSqliteLedgerStore } from "./sqlite-ledger-store.ts";

const MAY = Date.UTC(2026, 4, 31, 23, 59);
const JUNE = Date.UTC(2026, 5, 1);
const failLoudly = (error: unknown) => {
  throw error;
};

const folder = mkdtempSync(join(tmpdir(), "spikeline-ledger-"));
const openFile = (name: string) => openDatabase(join(folder, name), { nowMs: JUNE, onDamaged: failLoudly });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORES: readonly (readonly [string, () => LedgerStore])[] = [
  ["memory", createMemoryLedgerStore],
  ["SQLite", () => createSqliteLedgerStore(openFile("suite.sqlite"))],
];

describe.each(STORES)("the ledger on %s", (_, createStore) => {
  it("counts requests and credits apart, by the UTC month in which the request went out", () => {
    const ledger = createLedger({ store: createStore(), account: "live", onStoreError: failLoudly });
    ledger.recordSent(MAY);
    ledger.recordSent(MAY);
    ledger.recordSent(JUNE);
    ledger.recordCredit(MAY);
    expect(ledger.usage(MAY)).toEqual({ requestsSent: 2, creditsUsed: 1 });
    expect(ledger.usage(JUNE)).toEqual({ requestsSent: 1, creditsUsed: 0 });
  });

  it("a new ledger on the same store goes on from there", () => {
    const store = createStore();
    createLedger({ store, account: "live", onStoreError: failLoudly }).recordCredit(JUNE);
    const again = createLedger({ store, account: "live", onStoreError: failLoudly });
    again.recordCredit(JUNE);
    expect(again.usage(JUNE).creditsUsed).toBe(2);
  });

  it("accounts do not share their counts", () => {
    const store = createStore();
    createLedger({ store, account: "live demo", onStoreError: failLoudly }).recordCredit(JUNE);
    const other = createLedger({ store, account: "stand-in demo", onStoreError: failLoudly });
    expect(other.usage(JUNE).creditsUsed).toBe(0);
  });
});

it("counts survive a restart", () => {
  const before = openFile("restart.sqlite");
  createSqliteLedgerStore(before).add("live", "2026-06", { requestsSent: 3, creditsUsed: 2 });
  before.close();
  const after = createSqliteLedgerStore(openFile("restart.sqlite"));
  expect(after.read("live", "2026-06")).toEqual({ requestsSent: 3, creditsUsed: 2 });
});

it("goes on counting in memory when the store fails, and says so", () => {
  const errors: unknown[] = [];
  const fail = () => {
    throw new Error("disk full");
  };
  const store: LedgerStore = { read: fail, add: fail };
  const ledger = createLedger({ store, account: "live", onStoreError: (error) => errors.push(error) });
  ledger.recordSent(JUNE);
  ledger.recordCredit(JUNE);
  expect(ledger.usage(JUNE)).toEqual({ requestsSent: 1, creditsUsed: 1 });
  expect(errors).toHaveLength(3);
});
