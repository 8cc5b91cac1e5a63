"use client";
/** A token's history: controls, chart and table. It has an age of its own; what is shown is all in the page's address. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { EmptyChart } from "@/components/charts/empty-chart";
import { Countdown } from "@/components/market/countdown";
import { FreshnessLine } from "@/components/market/freshness-line";
import { problemWords } from "@/components/market/problem-words";
import { Section } from "@/components/ui/section";
import { historyQuery } from "@/lib/client/history-query";
import { nextTryAtMs } from "@/lib/client/polled";
import { regimesQuery } from "@/lib/client/regimes-query";
import { useNow } from "@/lib/client/use-now";
import type { Problem } from "@/lib/contract/problem";
import type { Fresh } from "@/lib/domain/freshness";
import { earliestKnownMs, type History } from "@/lib/domain/history";
import type { CoinId } from "@/lib/domain/ids";
import { MINUTE_MS } from "@/lib/domain/time";
import type { TokenView } from "@/lib/domain/token-view";
import { changedHref } from "./history-address";
import { HistoryChart } from "./history-chart";
import { HistoryControls } from "./history-controls";
import { HISTORY_FIGURES } from "./history-figures";
import { spanWords } from "./history-words";
import { OverlayChips } from "./overlay-chips";
import { useOverlays } from "./use-overlays";

interface HistorySectionProps {
  readonly id: CoinId;
  readonly name: string;
  /** At the end of its line beside others; the name where it is not given. */
  readonly symbol?: string;
  readonly view: TokenView;
  /** The signed part of a pinned link, kept when the chart changes. */
  readonly pin?: string | null;
  /** Stands beside the heading: what can be done with the history that is shown. */
  readonly actionsOf?: (history: Fresh<History> | null) => ReactNode;
}

export function HistorySection(props: HistorySectionProps) {
  const { id, name, symbol = name, view, pin = null, actionsOf } = props;
  const nowMs = useNow(MINUTE_MS);
  const { span, figure, showsRegimes, atMs } = view;
  const result = useQuery(historyQuery(id, span, atMs));
  const { overlays, ownLabel } = useOverlays({ id, name, symbol }, view);
  const regimes = useQuery({ ...regimesQuery, enabled: showsRegimes });
  const earliestMs = earliestKnownMs(nowMs);
  const hrefOf = changedHref(id, view, pin);
  const { data = null, error } = result;
  return (
    <Section
      title={`${HISTORY_FIGURES[figure].title}, ${spanWords(span)}`}
      aside={
        <div className="flex flex-wrap items-baseline gap-x-4">
          {data !== null && (
            <FreshnessLine freshness={data.freshness} failure={error?.problem.title ?? null} />
          )}
          {actionsOf?.(data)}
        </div>
      }
    >
      <HistoryControls view={view} hrefOf={hrefOf} earliestMs={earliestMs} latestMs={atMs ?? nowMs} />
      <div className="pt-1 pb-3">
        <OverlayChips id={id} view={view} overlays={overlays} hrefOf={hrefOf} />
      </div>
      {data !== null && (
        <HistoryChart
          history={data.value}
          name={name}
          label={ownLabel}
          view={view}
          overlays={overlays}
          spells={showsRegimes ? (regimes.data ?? null) : null}
          isStale={error !== null || data.freshness.stale !== null}
          hrefOf={hrefOf}
        />
      )}
      {data === null && error === null && (
        <EmptyChart>
          <p role="status">The history is on its way.</p>
        </EmptyChart>
      )}
      {data === null && error !== null && (
        <HistoryProblem problem={error.problem} nextTryAtMs={nextTryAtMs(result)} />
      )}
      {showsRegimes && regimes.error !== null && (
        <p className="mt-1 text-xs text-warn-ink">Bitcoin’s regimes: {regimes.error.problem.title}.</p>
      )}
    </Section>
  );
}

interface HistoryProblemProps {
  readonly problem: Problem;
  readonly nextTryAtMs: number | null;
}

function HistoryProblem({ problem, nextTryAtMs: tryAtMs }: HistoryProblemProps) {
  const { headline, explanation } = problemWords(problem);
  return (
    <EmptyChart>
      <p className="font-medium text-ink">{headline}</p>
      <p>{explanation}</p>
      <p>What stands elsewhere on this page is another answer, with an age of its own.</p>
      {tryAtMs !== null && (
        <p className="text-ink">
          <Countdown toMs={tryAtMs} before="Next try in" whenDue="Trying now." />
        </p>
      )}
    </EmptyChart>
  );
}
