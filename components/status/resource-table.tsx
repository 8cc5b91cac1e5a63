"use client";
/** Everything that is kept, with its age, when it may be asked again and what went wrong last. */
import { Age } from "@/components/market/age";
import { Countdown } from "@/components/market/countdown";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import { fromInstant } from "@/lib/contract/instant";
import type { StatusJson } from "@/lib/contract/status";
import { resourceName } from "./resource-name";

type Resource = StatusJson["resources"][number];

export function ResourceTable({ resources }: Pick<StatusJson, "resources">) {
  if (resources.length === 0) return <p className="py-3 text-muted">Nothing yet.</p>;
  return (
    <table className="w-full text-left">
      <thead className="text-xs text-muted max-sm:sr-only">
        <tr className="border-b border-line [&>th]:py-1.5 [&>th]:pr-6 [&>th]:font-normal">
          <th scope="col">Resource</th>
          <th scope="col">Age</th>
          <th scope="col">Next</th>
          <th scope="col">Last failure</th>
        </tr>
      </thead>
      <tbody>
        {resources.map((resource) => (
          <ResourceRow key={resource.key} resource={resource} />
        ))}
      </tbody>
    </table>
  );
}

function ResourceRow({ resource }: { readonly resource: Resource }) {
  const { key, fetchedAt, lastFault, isFailing } = resource;
  return (
    <tr className="border-b border-line align-top max-sm:block max-sm:py-2 sm:[&>*]:py-2 sm:[&>*]:pr-6 max-sm:[&>*]:block">
      <th scope="row" className="font-normal" title={key}>
        {resourceName(key)}
      </th>
      <td className="whitespace-nowrap">
        {fetchedAt === null ? "not there yet" : <Age atMs={fromInstant(fetchedAt)} />}
      </td>
      <td className="text-muted">
        <Next resource={resource} />
      </td>
      <td className={isFailing ? "font-medium text-warn-ink" : "text-muted"}>
        {lastFault === null ? (
          "none"
        ) : (
          <>
            {FAULT_WORDS[lastFault.kind].reason}, <Age atMs={fromInstant(lastFault.at)} /> ago
          </>
        )}
      </td>
    </tr>
  );
}

function Next({ resource: { refreshing, nextRefreshAt } }: { readonly resource: Resource }) {
  if (refreshing) return <>refreshing</>;
  if (nextRefreshAt === null) return <>when asked</>;
  return <Countdown toMs={fromInstant(nextRefreshAt)} before="not before" whenDue="when asked" />;
}
