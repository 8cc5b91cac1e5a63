"use client";
/** Whether what is shown can be trusted: everything that the server knows of itself, kept fresh. */
import { useQuery } from "@tanstack/react-query";
import { Age } from "@/components/market/age";
import { Moment } from "@/components/market/moment";
import { ProblemPanel } from "@/components/market/problem-panel";
import { nextTryAtMs } from "@/lib/client/polled";
import { statusQuery } from "@/lib/client/status-query";
import { fromInstant } from "@/lib/contract/instant";
import { BudgetSection } from "./budget-section";
import { ResourcesSection } from "./resources-section";
import { SourceSection } from "./source-section";
import { UniverseSection } from "./universe-section";
import { Verdict } from "./verdict";

export function StatusScreen() {
  const result = useQuery(statusQuery);
  const { data, error } = result;
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">Status</h1>
      {error !== null && <ProblemPanel problem={error.problem} nextTryAtMs={nextTryAtMs(result)} />}
      {data === undefined && error === null && (
        <p role="status" className="py-6 text-muted">
          Asking the server how it is.
        </p>
      )}
      {data !== undefined && (
        <>
          <p className="pb-4 text-xs text-muted">
            As of <Moment atMs={fromInstant(data.now)} />, <Age atMs={fromInstant(data.now)} /> ago. This
            server has been running for <Age atMs={fromInstant(data.startedAt)} />, since{" "}
            <Moment atMs={fromInstant(data.startedAt)} />.
          </p>
          <Verdict degraded={data.degraded} />
          <div className="grid gap-x-10 lg:grid-cols-2">
            <div>
              <SourceSection source={data.source} choice={data.choice} />
              <UniverseSection universe={data.universe} />
            </div>
            <BudgetSection budget={data.budget} />
          </div>
          <ResourcesSection resources={data.resources} coinResources={data.coinResources} />
        </>
      )}
    </>
  );
}
