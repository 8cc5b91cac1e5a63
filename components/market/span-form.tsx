"use client";
/** A span of the visitor's own, in whole UTC days. */
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { useIsAwake } from "@/lib/client/use-is-awake";
import { formatSpan, parseSpan } from "@/lib/contract/span-param";
import type { ChartSpan, ChosenSpan } from "@/lib/domain/history";
import { utcDay } from "@/lib/domain/time";
import { showView } from "./view-link";

interface SpanFormProps {
  readonly span: ChartSpan;
  readonly hrefOf: (span: ChosenSpan) => string;
  /** The days that can be chosen. */
  readonly earliestMs: number;
  readonly latestMs: number;
}

export function SpanForm({ span, hrefOf, earliestMs, latestMs }: SpanFormProps) {
  const [first = "", last = ""] = typeof span === "string" ? [] : formatSpan(span).split("..");
  const [complaint, setComplaint] = useState("");
  const isAwake = useIsAwake();
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef({ first, last });
  // The fields follow the address, and the focus stays where it is. What was typed before the script came is kept.
  useEffect(() => {
    if (shown.current.first === first && shown.current.last === last) return;
    shown.current = { first, last };
    form.current?.reset();
  }, [first, last]);
  const bounds = { min: utcDay(earliestMs), max: utcDay(latestMs), required: true } as const;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = new FormData(event.currentTarget);
    const [from, to] = [days.get("first"), days.get("last")];
    const chosen = typeof from === "string" && typeof to === "string" ? parseSpan(`${from}..${to}`) : null;
    const isSpan = chosen !== null && typeof chosen !== "string";
    setComplaint(isSpan ? "" : "The last day is before the first.");
    if (isSpan) showView(hrefOf(chosen));
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
    <form
      ref={form}
      onSubmit={onSubmit}
      aria-label="Days of your own"
      className="flex flex-wrap items-center gap-1.5 noscript:hidden"
    >
      {day("first", "First day (UTC)", first)}
      <span aria-hidden className="text-faint">
        –
      </span>
      {day("last", "Last day (UTC)", last)}
      <button
        type="submit"
        disabled={!isAwake}
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
