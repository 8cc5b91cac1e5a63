/** `GET /api/regimes`: Bitcoin's volatility regimes of the last year, as spells of days. */
import * as z from "zod/mini";
import type { Fresh } from "../domain/freshness.ts";
import { VOLATILITY_REGIMES, type VolatilitySpell } from "../domain/market-context.ts";
import { fromInstant, Instant, toInstant } from "./instant.ts";
import { encodeMeta, Meta } from "./meta.ts";

export const RegimesJson = z.object({
  meta: Meta,
  spells: z.array(z.object({ from: Instant, to: Instant, regime: z.enum(VOLATILITY_REGIMES) })),
});
export type RegimesJson = z.infer<typeof RegimesJson>;

export function encodeRegimes({ value, freshness }: Fresh<readonly VolatilitySpell[]>): RegimesJson {
  return {
    meta: encodeMeta(freshness),
    spells: value.map(({ fromMs, toMs, regime }) => ({
      from: toInstant(fromMs),
      to: toInstant(toMs),
      regime,
    })),
  };
}

export function decodeRegimes({ spells }: RegimesJson): readonly VolatilitySpell[] {
  return spells.map(({ from, to, regime }) => ({ fromMs: fromInstant(from), toMs: fromInstant(to), regime }));
}
