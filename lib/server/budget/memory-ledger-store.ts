/** Counts that last as long as the process: for tests, and where nothing can be written. */
import type { LedgerStore, MonthUsage } from "./ledger.ts";

export function createMemoryLedgerStore(): LedgerStore {
  const months = new Map<string, MonthUsage>();
  const read = (account: string, month: string): MonthUsage =>
    months.get(`${account} ${month}`) ?? { requestsSent: 0, creditsUsed: 0 };

  return {
    read,
    add(account, month, usage) {
      const before = read(account, month);
      months.set(`${account} ${month}`, {
        requestsSent: before.requestsSent + usage.requestsSent,
        creditsUsed: before.creditsUsed + usage.creditsUsed,
      });
    },
  };
}
