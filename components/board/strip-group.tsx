"use client";
/** One part of the market strip: whose figures, how old they are, and the figures. Its room is the same whatever it holds. */
import type { ReactNode } from "react";
import { Age } from "@/components/market/age";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Freshness } from "@/lib/domain/freshness";

interface StripGroupProps {
  readonly title: string;
  /** Beside the title. */
  readonly age: ReactNode;
  readonly isStale: boolean;
  readonly children: ReactNode;
}

export function StripGroup({ title, age, isStale, children }: StripGroupProps) {
  return (
    <section
      aria-label={title}
      data-stale={isStale}
      className="group/strip border-line max-md:not-first:border-t max-md:not-first:pt-1.5 md:nth-2:border-l md:nth-2:pl-6 md:max-xl:nth-3:col-span-2 md:max-xl:nth-3:border-t md:max-xl:nth-3:pt-1.5 xl:nth-3:border-l xl:nth-3:pl-6"
    >
      <p className="flex gap-x-2 text-2xs whitespace-nowrap">
        <span className="font-medium text-ink">{title}</span>
        <span className="text-muted">{age}</span>
      </p>
      <dl className="flex flex-wrap gap-x-4 sm:flex-nowrap sm:gap-x-6">{children}</dl>
    </section>
  );
}

interface StripAgeProps {
  readonly freshness: Freshness;
  /** Said instead of the answer's own reason: our server does not answer this browser. */
  readonly failure: string | null;
}

/** `4 min old`, and why when that is too old. */
export function StripAge({ freshness: { fetchedAtMs, stale }, failure }: StripAgeProps) {
  const reason = failure ?? (stale && FAULT_WORDS[stale.kind].reason);
  return (
    <span className={reason === null ? "" : "text-warn-ink"}>
      <Age atMs={fetchedAtMs} /> old{reason !== null && `, ${reason}`}
    </span>
  );
}
