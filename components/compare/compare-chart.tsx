"use client";
/** The lines with their table, and in words where they begin. */
import { useMemo } from "react";
import { MultiLineChart } from "@/components/charts/multi-line-chart";
import { MultiLineTable } from "@/components/charts/multi-line-table";
import { Section } from "@/components/ui/section";
import type { DecodedComparison } from "@/lib/contract/compare";
import type { CompareView } from "@/lib/domain/compare-view";
import type { TimeZone } from "@/lib/format/wall-clock";
import { comparedPlot } from "./compared-plot";
import type { LinePlaces } from "./line-places";
import { MODE_WORDS } from "./mode-words";
import { StartWords } from "./start-words";
import { whyNotDrawn } from "./why-not-drawn";

interface CompareChartProps {
  readonly comparison: DecodedComparison;
  readonly view: CompareView;
  readonly places: LinePlaces;
  readonly timeZone: TimeZone;
}

export function CompareChart({ comparison, view, places, timeZone }: CompareChartProps) {
  const { mode } = view;
  const plot = useMemo(() => comparedPlot(comparison, mode, places), [comparison, mode, places]);
  const { title, unit, format } = MODE_WORDS[mode];
  const isDrawn = plot !== null && plot.times.length > 1;
  return (
    <Section title={title}>
      <StartWords comparison={comparison} span={view.span} />
      {isDrawn ? (
        <div className="pt-3">
          <MultiLineChart plot={plot} timeZone={timeZone} name={title} formatValue={format} unit={unit} />
          <MultiLineTable plot={plot} timeZone={timeZone} name={title} formatValue={format} />
        </div>
      ) : (
        <p className="flex h-72 items-center text-muted">{whyNotDrawn(comparison, view)}</p>
      )}
    </Section>
  );
}
