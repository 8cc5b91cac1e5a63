"use client";
/** Everything that is kept of the upstream, with its age and its last failure. */
import { Age } from "@/components/market/age";
import { Countdown } from "@/components/market/countdown";
import { Section } from "@/components/ui/section";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import { fromInstant } from "@/lib/contract/instant";
import type { StatusJson } from "@/lib/contract/status";
import { formatCount } from "@/lib/format/count";
import { resourceName } from "./resource-name";

type Resource = StatusJson["resources"][number];

const HEAD = "h-9 pr-4 text-left text-xs font-normal text-muted last:pr-0";
const CELL = "border-t border-line py-1.5 pr-4 align-top last:pr-0";

export function ResourcesSection({
  resources,
  coinResources,
}: Pick<StatusJson, "resources" | "coinResources">) {
  if (resources.length === 0) {
    return (
      <Section title="Resources">
        <p className="py-3 text-muted">Nothing has been asked for yet. Open the board, and it will be.</p>
      </Section>
    );
  }
  return (
    <Section title="Resources">
      <section tabIndex={0} aria-label="Resources, their ages and failures" className="overflow-x-auto">
        <table className="w-full">
          <thead>
            <tr>
              <th scope="col" className={HEAD}>
                Resource
              </th>
              <th scope="col" className={HEAD}>
                Age
              </th>
              <th scope="col" className={HEAD}>
                Next
              </th>
              <th scope="col" className={HEAD}>
                Last failure
              </th>
            </tr>
          </thead>
          <tbody>
            {resources.map((resource) => (
              <ResourceRow key={resource.key} resource={resource} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="border-t border-line py-2 text-muted">
        And {formatCount(coinResources.kept)} answers about single coins that people have opened,{" "}
        {coinResources.failing === 0 ? "none" : formatCount(coinResources.failing)} of them failing.
      </p>
    </Section>
  );
}

function ResourceRow({ resource }: { readonly resource: Resource }) {
  const { key, fetchedAt, nextRefreshAt, lastFault, isFailing, refreshing } = resource;
  const { title, detail } = resourceName(key);
  return (
    <tr>
      <th scope="row" className={`${CELL} min-w-44 text-left font-normal`}>
        {title}
        {detail !== null && <span className="block text-xs break-all text-muted">{detail}</span>}
      </th>
      <td className={`${CELL} whitespace-nowrap`}>
        {fetchedAt === null ? "never had" : <Age atMs={fromInstant(fetchedAt)} />}
      </td>
      <td className={`${CELL} whitespace-nowrap`}>{nextStep(refreshing, nextRefreshAt)}</td>
      <td className={`${CELL} min-w-40 text-muted`}>
        {lastFault === null ? (
          "none"
        ) : (
          <>
            <span className={isFailing ? "font-medium text-warn-ink" : ""}>
              {FAULT_WORDS[lastFault.kind].reason}
            </span>
            , <Age atMs={fromInstant(lastFault.at)} /> ago
            <span className="block text-xs break-words">{lastFault.detail}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function nextStep(refreshing: boolean, nextRefreshAt: string | null) {
  if (refreshing) return "being asked now";
  if (nextRefreshAt === null) return "when needed";
  return <Countdown toMs={fromInstant(nextRefreshAt)} before="in" whenDue="when needed" />;
}
