import type { VolatilitySpell } from "../domain/market-context.ts";
import { DAY_MS } from "../domain/time.ts";
import { dailyReturns } from "./daily-returns.ts";
import type { DailySample } from "./daily-samples.ts";
import { realisedVol30d } from "./realised-vol-30d.ts";
import { regimeAmong } from "./volatility-regime.ts";

/**
 * The regime of each day by the volatility that ended with the day before it, among all earlier values of the same kind: as it could
 * have been known on that day. Neighbouring days of one regime are one spell, oldest first; days without a regime are in none.
 */
export function volatilitySpells(samples: readonly DailySample[]): readonly VolatilitySpell[] {
  const returns = dailyReturns(samples);
  const earlier: number[] = [];
  const spells: VolatilitySpell[] = [];
  for (const { dayEndMs } of samples) {
    const volatility = realisedVol30d(returns, dayEndMs);
    if (volatility === null) continue;
    const regime = regimeAmong(volatility, earlier);
    earlier.push(volatility);
    if (regime === null) continue;
    const last = spells.at(-1);
    if (last?.regime === regime && last.toMs === dayEndMs) {
      spells[spells.length - 1] = { ...last, toMs: dayEndMs + DAY_MS };
    } else {
      spells.push({ fromMs: dayEndMs, toMs: dayEndMs + DAY_MS, regime });
    }
  }
  return spells;
}
