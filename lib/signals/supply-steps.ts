import type { Series } from "../domain/series.ts";
import type { SupplyStep } from "../domain/supply-step.ts";
import { dailyValues } from "./daily-values.ts";
import { impliedSupply } from "./implied-supply.ts";

/** Smaller changes are the vendor's rounding, or tokens trickling out. */
const LEAST_STEP = 0.01;

/** Changes of the implied supply by more than 1 % between neighbouring daily samples, oldest first. */
export function supplySteps(series: Series, nowMs: number): readonly SupplyStep[] {
  const supplies = dailyValues(series, nowMs, ({ marketCapUsd, priceUsd }) =>
    impliedSupply(marketCapUsd, priceUsd),
  ).filter(({ value }) => value > 0);
  return supplies.flatMap(({ dayEndMs, value: supplyAfter }, index) => {
    const before = supplies[index - 1];
    if (before === undefined) return [];
    const { dayEndMs: fromDayEndMs, value: supplyBefore } = before;
    const change = supplyAfter / supplyBefore - 1;
    return Math.abs(change) > LEAST_STEP
      ? [{ fromDayEndMs, dayEndMs, supplyBefore, supplyAfter, change }]
      : [];
  });
}
