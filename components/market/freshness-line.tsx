"use client";
/** How old a panel's numbers are, why if they should be younger, and whose they are. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Freshness } from "@/lib/domain/freshness";
import { Age } from "./age";
import { Attribution } from "./attribution";
import { Countdown } from "./countdown";

interface FreshnessLineProps {
  readonly freshness: Freshness;
  /** Said instead of the answer's own reason: our server does not answer this browser. */
  readonly failure?: string | null;
}

export function FreshnessLine({ freshness, failure = null }: FreshnessLineProps) {
  const { source, fetchedAtMs, nextRefreshAtMs, stale } = freshness;
  const reason = failure ?? (stale && FAULT_WORDS[stale.kind].reason);
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-muted">
      <span className={reason === null ? "" : "font-medium text-warn-ink"}>
        <Age atMs={fetchedAtMs} /> old{reason !== null && `, ${reason}`}
      </span>
      {reason === null && <Countdown toMs={nextRefreshAtMs} before="next in" whenDue="refreshing" />}
      <Attribution kind={source.kind} />
    </p>
  );
}
