/** How closely each two of the chosen move together. */
import Link from "next/link";
import { type CorrelationCell, CorrelationTable } from "@/components/charts/correlation-table";
import { methodHint } from "@/components/market/hint";
import { Section } from "@/components/ui/section";
import type { DecodedComparison } from "@/lib/contract/compare";
import { pagePath } from "@/lib/contract/paths";
import { labelOf } from "./asset-labels";
import type { LinePlaces } from "./line-places";

interface CorrelationSectionProps {
  readonly comparison: DecodedComparison;
  readonly places: LinePlaces;
}

function daysText(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

export function CorrelationSection({ comparison: { assets, pairs }, places }: CorrelationSectionProps) {
  const shown = assets.flatMap((asset, index) => (places.has(asset.id) ? [{ asset, index }] : []));
  function cellOf(row: number, column: number): CorrelationCell | null {
    const [a, b] = [shown[row]?.index, shown[column]?.index];
    return pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)) ?? null;
  }
  const days = [...new Set(pairs.map(({ n }) => n))].toSorted((a, b) => a - b);
  const fewest = days[0] ?? 0;
  const most = days.at(-1) ?? 0;
  return (
    <Section
      title="Correlation"
      aside={
        <Link
          href={pagePath.method("correlation")}
          prefetch={false}
          {...methodHint("correlation")}
          className="underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-ink"
        >
          of daily returns, {fewest === most ? daysText(most) : `${fewest}–${daysText(most)}`} in common
        </Link>
      }
    >
      <section tabIndex={0} aria-label="Correlations" className="relative overflow-x-auto pt-3">
        <CorrelationTable
          assets={shown.map(({ asset }) => ({
            id: asset.id,
            label: labelOf(asset, assets),
            place: places.get(asset.id) ?? 0,
          }))}
          cellOf={cellOf}
        />
      </section>
      <p className="max-w-prose pt-2 text-xs text-muted">
        {most === 0
          ? "They have no daily returns in common here: choose a span of a week or more, after all of them were listed."
          : "1: they move in step; 0: without each other; −1: against each other. Below 30 days in common it is not told."}
      </p>
    </Section>
  );
}
