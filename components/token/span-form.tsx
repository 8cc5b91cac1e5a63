"use client";
/** A span of the visitor's own, in whole UTC days. */
import { type SubmitEvent, useState } from "react";
import { showView } from "@/components/market/view-link";
import { formatSpan, parseSpan } from "@/lib/contract/span-param";
import type { ChartSpan } from "@/lib/domain/history";
import type { ChangedHref } from "./history-address";

interface SpanFormProps {
  readonly span: ChartSpan;
  readonly hrefOf: ChangedHref;
  /** The days that can be chosen. */
  readonly earliestMs: number;
  readonly latestMs: number;
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function SpanForm({ span, hrefOf, earliestMs, latestMs }: SpanFormProps) {
  const [first = "", last = ""] = typeof span === "string" ? [] : formatSpan(span).split("..");
  const [complaint, setComplaint] = useState("");
  const bounds = { min: dayOf(earliestMs), max: dayOf(latestMs), required: true } as const;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = new FormData(event.currentTarget);
    const [from, to] = [days.get("first"), days.get("last")];
    const chosen = typeof from === "string" && typeof to === "string" ? parseSpan(`${from}..${to}`) : null;
    if (chosen === null) setComplaint("The last day is before the first.");
    else showView(hrefOf({ span: chosen }));
  };
  const day = (name: string, label: string, value: string) => (
    <input
      type="date"
      name={name}
      aria-label={label}
      defaultValue={value}
      {...bounds}
      className="h-7 border border-line-strong bg-canvas px-1 text-ink max-sm:h-10 max-sm:text-[16px]"
    />
  );
  return (
    <form onSubmit={onSubmit} aria-label="Days of your own" className="flex flex-wrap items-center gap-1.5">
      {day("first", "First day (UTC)", first)}
      <span aria-hidden className="text-faint">
        –
      </span>
      {day("last", "Last day (UTC)", last)}
      <button
        type="submit"
        className="h-7 border border-line-strong px-2 text-muted hover:border-ink hover:text-ink max-sm:h-10"
      >
        Show
      </button>
      <span role="status" className="text-warn-ink empty:hidden">
        {complaint}
      </span>
    </form>
  );
}
