/** Trending spells in the table `trending_spells`: one row for each coin of the last list. */
import type { Database } from "better-sqlite3";
import { type CoinId, isCoinId } from "../../domain/ids.ts";
import type { TrendingSpells } from "./port.ts";
import { continueSpells, type Spells } from "./trending-spells.ts";

interface Row {
  readonly coin: string;
  readonly since_ms: number;
  readonly looked_at_ms: number;
}

/** Where the file cannot be read or written, `onError` is told and nothing is known of any spell. */
export function createSqliteTrendingSpells(
  database: Database,
  onError: (error: unknown) => void,
): TrendingSpells {
  database.exec(
    `CREATE TABLE IF NOT EXISTS trending_spells (
      source TEXT NOT NULL, coin TEXT NOT NULL, since_ms INTEGER NOT NULL, looked_at_ms INTEGER NOT NULL,
      PRIMARY KEY (source, coin)
    ) STRICT, WITHOUT ROWID`,
  );
  const select = database.prepare<[string], Row>(
    "SELECT coin, since_ms, looked_at_ms FROM trending_spells WHERE source = ?",
  );
  const clear = database.prepare<[string]>("DELETE FROM trending_spells WHERE source = ?");
  const insert = database.prepare<[string, string, number, number]>(
    "INSERT INTO trending_spells (source, coin, since_ms, looked_at_ms) VALUES (?, ?, ?, ?)",
  );

  function read(sourceKey: string): Spells | null {
    const rows = select.all(sourceKey);
    const [first] = rows;
    if (first === undefined) return null;
    const known = rows.flatMap(({ coin, since_ms }): readonly (readonly [CoinId, number])[] =>
      isCoinId(coin) ? [[coin, since_ms]] : [],
    );
    return { lookedAtMs: first.looked_at_ms, sinceMs: new Map(known) };
  }

  const replace = database.transaction((sourceKey: string, { sinceMs, lookedAtMs }: Spells) => {
    clear.run(sourceKey);
    for (const [id, ms] of sinceMs) insert.run(sourceKey, id, ms, lookedAtMs);
  });

  function attempt<T>(action: () => T): T | null {
    try {
      return action();
    } catch (error) {
      onError(error);
      return null;
    }
  }

  return {
    note(sourceKey, look) {
      attempt(() => {
        const before = read(sourceKey);
        const after = continueSpells(before, look);
        if (after !== before) replace(sourceKey, after);
      });
    },
    since: (sourceKey) => attempt(() => read(sourceKey))?.sinceMs ?? new Map<CoinId, number>(),
  };
}
