"use client";
/** The comparison itself: lines, figures, correlations, and what is missing. */
import { useTimeZone } from "@/lib/client/time-zone";
import type { DecodedComparison } from "@/lib/contract/compare";
import type { CompareView } from "@/lib/domain/compare-view";
import { CompareChart } from "./compare-chart";
import { CorrelationSection } from "./correlation-section";
import type { LinePlaces } from "./line-places";
import { MissingAssets } from "./missing-assets";
import { StatisticsSection } from "./statistics-section";

interface ComparedAssetsProps {
  readonly comparison: DecodedComparison;
  readonly view: CompareView;
  readonly places: LinePlaces;
  /** True while this is still the comparison that was asked before. */
  readonly isOnTheWay: boolean;
}

export function ComparedAssets({ comparison, view, places, isOnTheWay }: ComparedAssetsProps) {
  const timeZone = useTimeZone();
  const shown = view.ids.flatMap((id) => comparison.assets.filter((asset) => asset.id === id));
  return (
    <div aria-busy={isOnTheWay} className="aria-busy:text-faint">
      <MissingAssets missing={comparison.missing.filter(({ id }) => view.ids.includes(id))} />
      {shown.length > 0 && (
        <>
          <CompareChart comparison={comparison} view={view} places={places} timeZone={timeZone} />
          <StatisticsSection comparison={comparison} assets={shown} places={places} view={view} />
          {shown.length > 1 && <CorrelationSection comparison={comparison} places={places} />}
        </>
      )}
    </div>
  );
}
