"use client";
/** A span of the visitor's own, in whole UTC days. */
import { type SubmitEvent, useState } from "react";
import { showView } from "@/components/market/view-link";
import { formatSpan, parseSpan } from "@/lib/contract/span-param";
import type { CompareView } from "@/lib/domain/compare-view";
import { earliestKnownMs } from "@/lib/domain/history";
import { compareHref } from "./compare-address";

interface ChosenSpanFormProps {
  readonly view: CompareView;
  /** No day after it can be chosen. */
  readonly latestMs: number;
}

const INPUT = "h-7 border border-line-strong bg-canvas px-1.5 text-ink max-sm:h-9";

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function ChosenSpanForm({ view, latestMs }: ChosenSpanFormProps) {
  const { span } = view;
  const [first = "", last = ""] = typeof span === "string" ? [] : formatSpan(span).split("..");
  const [complaint, setComplaint] = useState<string | null>(null);
  const bounds = { min: dayOf(earliestKnownMs(latestMs)), max: dayOf(latestMs) };

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = [form.get("first"), form.get("last")];
    const chosen = typeof from === "string" && typeof to === "string" ? parseSpan(`${from}..${to}`) : null;
    setComplaint(chosen === null ? "Choose a first day and a last one that is not before it." : null);
    if (chosen !== null) showView(compareHref({ ...view, span: chosen }));
  }
  return (
    <form onSubmit={onSubmit} className="flex flex-wrap items-center gap-1.5" aria-label="Days of your own">
      <input
        type="date"
        name="first"
        aria-label="First day (UTC)"
        defaultValue={first}
        required
        {...bounds}
        className={INPUT}
      />
      <span aria-hidden>–</span>
      <input
        type="date"
        name="last"
        aria-label="Last day (UTC)"
        defaultValue={last}
        required
        {...bounds}
        className={INPUT}
      />
      <button
        type="submit"
        className="h-7 border border-line-strong px-2.5 text-ink hover:border-ink max-sm:h-9"
      >
        Show
      </button>
      <span role="status" className="text-warn-ink">
        {complaint}
      </span>
    </form>
  );
}
