/** Counts what each UTC month has cost, across restarts. */
import { utcMonth } from "../../domain/time.ts";

export interface MonthUsage {
  readonly requestsSent: number;
  readonly creditsUsed: number;
}

/** Where the counts are kept. An account is whatever has a limit of its own: a source with a key. */
export interface LedgerStore {
  /** Zeros when nothing was counted. */
  read(account: string, month: string): MonthUsage;
  /** Adds to the month's counts. */
  add(account: string, month: string, usage: MonthUsage): void;
}

export interface Ledger {
  /** A request goes out at this moment. */
  recordSent(atMs: number): void;
  /** A request that went out at this moment has cost a credit, or may have. */
  recordCredit(sentAtMs: number): void;
  /** The counts of the month that holds the moment. */
  usage(atMs: number): MonthUsage;
}

interface LedgerOptions {
  readonly store: LedgerStore;
  readonly account: string;
  /** Told when counts could not be read or kept; counting goes on in memory. */
  readonly onStoreError: (error: unknown) => void;
}

const NOTHING: MonthUsage = { requestsSent: 0, creditsUsed: 0 };

/** The ledger of one account. */
export function createLedger({ store, account, onStoreError }: LedgerOptions): Ledger {
  const months = new Map<string, MonthUsage>();

  function readMonth(month: string): MonthUsage {
    try {
      return store.read(account, month);
    } catch (error) {
      onStoreError(error);
      return NOTHING;
    }
  }

  function usageOf(month: string): MonthUsage {
    const known = months.get(month);
    if (known) return known;
    const usage = readMonth(month);
    months.set(month, usage);
    return usage;
  }

  function add(atMs: number, more: MonthUsage): void {
    const month = utcMonth(atMs);
    const before = usageOf(month);
    months.set(month, {
      requestsSent: before.requestsSent + more.requestsSent,
      creditsUsed: before.creditsUsed + more.creditsUsed,
    });
    try {
      store.add(account, month, more);
    } catch (error) {
      onStoreError(error);
    }
  }

  return {
    recordSent: (atMs) => add(atMs, { requestsSent: 1, creditsUsed: 0 }),
    recordCredit: (sentAtMs) => add(sentAtMs, { requestsSent: 0, creditsUsed: 1 }),
    usage: (atMs) => usageOf(utcMonth(atMs)),
  };
}
