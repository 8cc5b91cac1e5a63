/** What each of the chosen did over the span, and how it stands at its end. */
import Link from "next/link";
import { LineSample } from "@/components/charts/multi-line-values";
import { methodHint } from "@/components/market/hint";
import { Moment } from "@/components/market/moment";
import { Section } from "@/components/ui/section";
import type { DecodedComparison } from "@/lib/contract/compare";
import { pagePath } from "@/lib/contract/paths";
import type { CompareView } from "@/lib/domain/compare-view";
import type { ComparedAsset } from "@/lib/domain/compared-assets";
import { BITCOIN } from "@/lib/domain/ids";
import { DAY_MS } from "@/lib/domain/time";
import { labelOf } from "./asset-labels";
import type { LinePlaces } from "./line-places";
import { STATISTICS } from "./statistics-columns";

interface StatisticsSectionProps {
  readonly comparison: DecodedComparison;
  readonly assets: readonly ComparedAsset[];
  readonly places: LinePlaces;
  readonly view: Pick<CompareView, "span">;
}

const HEAD = "py-1.5 pl-4 font-normal whitespace-nowrap text-muted";
const CELL = "h-9 border-t border-line pl-4 whitespace-nowrap";

export function StatisticsSection({ comparison, assets, places, view }: StatisticsSectionProps) {
  const isStale = comparison.freshness.stale !== null;
  return (
    <Section title="In figures">
      <section
        tabIndex={0}
        aria-label="Figures of each"
        data-stale={isStale}
        className="relative overflow-x-auto data-[stale=true]:[&_td_*]:text-faint data-[stale=true]:[&_td]:text-faint"
      >
        <table className="min-w-full text-right text-xs">
          <caption className="sr-only">Figures of the compared assets, one in each row</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 z-1 bg-canvas py-1.5 text-left font-normal text-muted">
                Asset
              </th>
              {STATISTICS.map(({ label, anchor }) => (
                <th key={label} scope="col" className={HEAD}>
                  <Link
                    href={pagePath.method(anchor)}
                    prefetch={false}
                    {...methodHint(anchor)}
                    className="underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-ink"
                  >
                    {label}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assets.map((asset) => (
              <tr key={asset.id} data-id={asset.id}>
                <th
                  scope="row"
                  className="sticky left-0 z-1 border-t border-line bg-canvas text-left font-normal"
                >
                  <span className="flex items-center gap-2">
                    <LineSample place={places.get(asset.id) ?? 0} />
                    <Link
                      href={pagePath.token(asset.id)}
                      prefetch={false}
                      title={asset.name}
                      className="max-w-40 truncate font-medium hover:underline max-sm:max-w-24"
                    >
                      <span className="max-sm:hidden">{asset.name}</span>
                      <span className="sm:hidden">{labelOf(asset, comparison.assets)}</span>
                    </Link>
                  </span>
                </th>
                {STATISTICS.map(({ label, show }) => (
                  <td key={label} data-statistic={label} className={CELL}>
                    {show(asset.statistics, asset.id === BITCOIN)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {comparison.stepMs === DAY_MS && (
        <p className="max-w-prose pt-2 text-xs text-muted">
          Prices are told by the day here: what goes by daily returns can differ a little from where days end
          with the last hourly point.
        </p>
      )}
      {typeof view.span !== "string" && (
        <p className="pt-2 text-xs text-muted">
          Price, 24h, volume, cap and turnover are those at the end of the chosen days, at{" "}
          <Moment atMs={comparison.toMs} />.
        </p>
      )}
    </Section>
  );
}
