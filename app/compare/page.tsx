import type { Metadata } from "next";
import { OnTheWay } from "@/app/on-the-way";
import { pictureMetadata } from "@/app/picture-metadata";
import { PrefilledCheck } from "@/app/prefilled-check";
import { getRuntime } from "@/app/runtime";
import { CompareScreen } from "@/components/compare/compare-screen";
import { CompareSkeleton } from "@/components/compare/compare-skeleton";
import { Prefilled } from "@/components/market/prefilled";
import { compareQuery } from "@/lib/client/compare-query";
import { parseCompareView } from "@/lib/contract/compare-params";
import type { SearchParams } from "@/lib/contract/search-params";
import { openCompare } from "@/lib/server/routes/compare-route";

const DESCRIPTION =
  "Up to eight tokens from one common start: rebased, against Bitcoin or by drawdown, with return, volatility, beta and correlation.";

interface ComparePageProps {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const query = await searchParams;
  const { view } = parseCompareView(query, getRuntime().clock.nowMs());
  if (view.ids.length === 0) return { title: "Compare", description: DESCRIPTION };
  const title = `Compare ${view.ids.join(", ")}`;
  return {
    title,
    description: DESCRIPTION,
    ...pictureMetadata({ kind: "comparison", view }, query, title, DESCRIPTION),
  };
}

export default function ComparePage(props: ComparePageProps) {
  return (
    <OnTheWay fallback={<CompareSkeleton />}>
      <Compare {...props} />
    </OnTheWay>
  );
}

async function Compare({ searchParams }: ComparePageProps) {
  const runtime = getRuntime();
  const openedAtMs = runtime.clock.nowMs();
  const query = await searchParams;
  const { view } = parseCompareView(query, openedAtMs);
  const page = { kind: "comparison", view } as const;
  const opening = await openCompare(runtime, view);
  if ("problem" in opening) {
    return (
      <PrefilledCheck page={page} params={query}>
        <CompareScreen problem={opening.problem} suggested={[]} openedAtMs={openedAtMs} />
      </PrefilledCheck>
    );
  }
  const { comparison, suggested } = opening;
  const screen = <CompareScreen problem={null} suggested={suggested} openedAtMs={openedAtMs} />;
  if (comparison === null) return screen;
  const { queryKey } = compareQuery(view);
  return (
    <Prefilled queryKey={queryKey} json={comparison} receivedAtMs={runtime.clock.nowMs()}>
      <PrefilledCheck page={page} params={query}>
        {screen}
      </PrefilledCheck>
    </Prefilled>
  );
}
