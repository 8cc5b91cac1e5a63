/** Bitcoin's volatility regimes, from the year of closes that the board's market strip has asked for already. */
import type { Fresh } from "../../domain/freshness.ts";
import { BITCOIN } from "../../domain/ids.ts";
import type { VolatilitySpell } from "../../domain/market-context.ts";
import type { Series } from "../../domain/series.ts";
import { dailySamples } from "../../signals/daily-samples.ts";
import { volatilitySpells } from "../../signals/volatility-spells.ts";
import type { CurrentMarket, Patience } from "./ports.ts";

/** Rejects with an UpstreamError where the year cannot be had. */
export type GetRegimes = (patience: Patience) => Promise<Fresh<readonly VolatilitySpell[]>>;

export function createGetRegimes(currentMarket: CurrentMarket): GetRegimes {
  const spellsOf = new WeakMap<Series, readonly VolatilitySpell[]>();
  return async function getRegimes(patience) {
    const market = await currentMarket();
    const { value, freshness } = await market.history(BITCOIN, { kind: "year", endMs: null }, patience);
    const known = spellsOf.get(value);
    if (known !== undefined) return { value: known, freshness };
    // A day has ended when the series has gone past it, which is right for markets that stand still too.
    const spells = volatilitySpells(dailySamples(value, value.at(-1)?.atMs ?? -Infinity));
    spellsOf.set(value, spells);
    return { value: spells, freshness };
  };
}
