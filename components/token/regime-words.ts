/** What the shades of Bitcoin's regimes say, and what a place without one does: calm and unknown look alike. */

import type { ChosenSpan } from "@/lib/domain/history";
import { spellsWithin, type VolatilitySpell } from "@/lib/domain/market-context";
import { DAY_MS } from "@/lib/domain/time";
import { formatDate } from "@/lib/format/moment";
import { UTC } from "@/lib/format/wall-clock";
import { MIN_EARLIER_VALUES } from "@/lib/signals/volatility-regime";

const NEEDS = `it takes ${MIN_EARLIER_VALUES} earlier days`;

/** `spells` are oldest first, in whole UTC days; null where none are asked for, or have not come. */
export function regimeWords(spells: readonly VolatilitySpell[] | null, span: ChosenSpan): string | null {
  if (spells === null) return null;
  const shown = spellsWithin(spells, span);
  const [first] = shown;
  if (first === undefined) return `Bitcoin’s volatility regimes are not known within this span: ${NEEDS}.`;
  const meaning = shown.every(({ regime }) => regime === "calm")
    ? "Nothing is shaded: Bitcoin’s 30-day volatility was in the lower third of its earlier values (calm)."
    : "Shaded: days on which Bitcoin’s 30-day volatility was in the upper third of its earlier values (stormy, dark) or the middle one (normal, light); the others were calm.";
  const isLate = first.fromMs - span.fromMs >= DAY_MS;
  return isLate ? `${meaning} Before ${formatDate(first.fromMs, UTC)} it is not known: ${NEEDS}.` : meaning;
}
