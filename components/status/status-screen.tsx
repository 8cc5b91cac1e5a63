"use client";
/** Whether what is shown can be trusted: what does not work first, then everything that it rests on. */
import { useQuery } from "@tanstack/react-query";
import { ProblemPanel } from "@/components/market/problem-panel";
import { Section } from "@/components/ui/section";
import { nextTryAtMs } from "@/lib/client/polled";
import { statusQuery } from "@/lib/client/status-query";
import { BudgetFacts } from "./budget-facts";
import { Degraded } from "./degraded";
import { ResourceTable } from "./resource-table";
import { SourceFacts } from "./source-facts";
import { UniverseFacts } from "./universe-facts";

export function StatusScreen() {
  const result = useQuery(statusQuery);
  const { data, error } = result;
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">Status</h1>
      {error !== null && <ProblemPanel problem={error.problem} nextTryAtMs={nextTryAtMs(result)} />}
      {data !== undefined && (
        <>
          <Degraded sentences={data.degraded} />
          <Section title="Source of data">
            <SourceFacts status={data} />
          </Section>
          <Section title="Calls to the source">
            <BudgetFacts budget={data.budget} />
          </Section>
          <Section title="Tokens on the board">
            <UniverseFacts universe={data.universe} />
          </Section>
          <Section title="What is kept">
            <ResourceTable resources={data.resources} />
          </Section>
        </>
      )}
    </>
  );
}
