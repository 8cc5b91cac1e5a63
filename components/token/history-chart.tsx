"use client";
/** One history as a chart, with what it cannot show said below and the same as a table. */
import { useMemo, useRef, useState } from "react";
import { EmptyChart } from "@/components/charts/empty-chart";
import { TimeChart } from "@/components/charts/time-chart";
import { axisOf, readingStep } from "@/components/charts/value-axis";
import { showView } from "@/components/market/view-link";
import { useTimeZone } from "@/lib/client/time-zone";
import { formatSpan } from "@/lib/contract/span-param";
import { type ChosenSpan, type History, isCutByPlan } from "@/lib/domain/history";
import type { VolatilitySpell } from "@/lib/domain/market-context";
import type { TokenView } from "@/lib/domain/token-view";
import { formatMoment } from "@/lib/format/moment";
import { zoneName } from "@/lib/format/wall-clock";
import { shownSpan } from "./candle-words";
import type { ChangedHref } from "./history-address";
import { HISTORY_FIGURES, REBASED_FIGURE } from "./history-figures";
import { besideEachOther, plotHistory } from "./history-plot";
import { historyRemarks, nothingWords } from "./history-remarks";
import { HistoryTable } from "./history-table";
import { readingWords, spanWords } from "./history-words";
import type { OverlayState } from "./use-overlays";
import { cutHistory, zoomOf } from "./zoomed";

interface HistoryChartProps {
  readonly history: History;
  readonly name: string;
  readonly label: string;
  readonly view: TokenView;
  readonly overlays: readonly OverlayState[];
  /** Null where they are not asked for, or have not come. */
  readonly spells: readonly VolatilitySpell[] | null;
  readonly isStale: boolean;
  readonly hrefOf: ChangedHref;
}

interface InnerZoom {
  /** What it is a part of. */
  readonly shown: string;
  readonly span: ChosenSpan;
}

export function HistoryChart(props: HistoryChartProps) {
  const { history, name, label, view, overlays, spells, isStale, hrefOf } = props;
  const { figure, scale, span } = view;
  const timeZone = useTimeZone();
  const [zoom, setZoom] = useState<InnerZoom | null>(null);
  const spelled = formatSpan(span);
  const closer = zoom?.shown === spelled ? zoom.span : null;
  const shown = useMemo(() => (closer === null ? history : cutHistory(history, closer)), [history, closer]);
  const known = useMemo(
    () =>
      overlays.flatMap((overlay) =>
        overlay.history === null ? [] : [{ ...overlay, history: overlay.history }],
      ),
    [overlays],
  );
  const plot = useMemo(
    () => plotHistory({ history: shown, label, figure, scale, overlays: known, spells: spells ?? [] }),
    [shown, label, figure, scale, known, spells],
  );
  const axis = useMemo(() => axisOf(plot), [plot]);
  const beside = besideEachOther({ history: shown, label, figure, overlays: known });
  const isBeside = beside.length > 0;
  const part = shownSpan(shown, history, span);
  const written = isBeside ? REBASED_FIGURE : HISTORY_FIGURES[figure];
  const remarks = historyRemarks(
    {
      history: shown,
      plot,
      figure,
      beside: isBeside ? [{ name, history: shown }, ...known] : [],
      span: part,
      spells,
      isCutByPlan: shown.fromMs === history.fromMs && isCutByPlan(history, span),
    },
    timeZone,
  );
  const title = `${written.title} of ${name} over ${spanWords(span)}`;

  const onZoom = (fromMs: number, toMs: number) => {
    const chosen = zoomOf({ fromMs, toMs }, shown, span);
    if (chosen?.kind === "days") showView(hrefOf({ span: chosen.span }));
    else if (chosen !== null) setZoom({ shown: spelled, span: chosen.span });
  };
  const chart = useRef<HTMLDivElement>(null);
  const showAll = () => {
    setZoom(null);
    // The button goes with the part.
    chart.current?.querySelector<HTMLElement>("input[type=range]")?.focus();
  };
  return (
    <div ref={chart}>
      {axis === null ? (
        <EmptyChart>
          <p>{nothingWords(shown, plot, figure)}</p>
        </EmptyChart>
      ) : (
        <TimeChart
          plot={plot}
          timeZone={timeZone}
          name={title}
          formatValue={written.format}
          wordsOf={readingWords(written.format, readingStep(axis), part, timeZone)}
          idle={`${written.unit} · times in ${zoneName(shown.toMs, timeZone)}`}
          isStale={isStale}
          onZoom={onZoom}
        />
      )}
      {closer !== null && (
        <p className="mt-2 text-xs text-muted">
          A part of the span, from {formatMoment(closer.fromMs, timeZone)} to{" "}
          {formatMoment(closer.toMs, timeZone)}.{" "}
          <button type="button" onClick={showAll} className="py-1 text-accent underline underline-offset-2">
            Show all of it
          </button>
        </p>
      )}
      {remarks.length > 0 && (
        <ul aria-label="About this chart" className="mt-2 max-w-prose space-y-0.5 text-xs text-muted">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <HistoryTable history={shown} beside={beside} name={name} />
    </div>
  );
}
