"use client";
/** Where all lines begin, and because of which token, if that is not where the span does. */
import { Moment } from "@/components/market/moment";
import type { DecodedComparison } from "@/lib/contract/compare";
import { commonStartMs } from "@/lib/domain/compared-assets";
import { type ChartSpan, isCutByPlan } from "@/lib/domain/history";
import { lateStarts, withoutPrices } from "./late-starts";

interface StartWordsProps {
  readonly comparison: DecodedComparison;
  /** As chosen; history may begin within it. */
  readonly span: ChartSpan;
}

export function StartWords({ comparison, span }: StartWordsProps) {
  const isCut = isCutByPlan(comparison, span);
  const late = lateStarts(comparison);
  const startMs = commonStartMs(comparison);
  const unpriced = withoutPrices(comparison.assets);
  if (late.length + unpriced.length === 0 && !isCut) return null;
  return (
    <p className="max-w-prose pt-2 text-xs text-muted">
      {isCut && "History is told for the last 365 days only, so this span is shown from where that begins. "}
      {late.map(({ name, sinceMs }) => (
        <span key={name}>
          {name} has prices only since <Moment atMs={sinceMs} />.{" "}
        </span>
      ))}
      {unpriced.map((name) => (
        <span key={name}>{name} has no price in this span: it was not listed yet, or was not traded. </span>
      ))}
      {(late.length > 0 || isCut) && startMs !== null && (
        <>
          All lines, returns and falls start together, at <Moment atMs={startMs} />.
        </>
      )}
    </p>
  );
}
