"use client";
/** How old the numbers are and whose. Those of the past do not get older: only when they were asked is said. */
import { Age } from "@/components/market/age";
import { Attribution } from "@/components/market/attribution";
import { FreshnessLine } from "@/components/market/freshness-line";
import type { DecodedComparison } from "@/lib/contract/compare";
import { isWholeComparison } from "@/lib/domain/compared-assets";

interface ComparisonAgeProps {
  readonly comparison: DecodedComparison;
  /** Why our server has not answered again; null where it has. */
  readonly failure: string | null;
}

export function ComparisonAge({ comparison, failure }: ComparisonAgeProps) {
  const { asOfMs, freshness } = comparison;
  const isSettled = asOfMs !== null && freshness.stale === null && isWholeComparison(comparison);
  if (!isSettled) return <FreshnessLine freshness={freshness} failure={failure} />;
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-muted">
      <span>
        History asked <Age atMs={freshness.fetchedAtMs} /> ago
      </span>
      <Attribution source={freshness.source} />
    </p>
  );
}
