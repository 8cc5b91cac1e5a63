"use client";
/** How old an answer is, why if it should be younger, and when a newer one comes. */
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { Freshness } from "@/lib/domain/freshness";
import { Age } from "./age";
import { Countdown } from "./countdown";

interface FreshnessWordsProps {
  readonly freshness: Freshness;
  /** Said instead of the answer's own reason: our server does not answer this browser. */
  readonly failure: string | null;
}

export function FreshnessWords({ freshness, failure }: FreshnessWordsProps) {
  const { fetchedAtMs, nextRefreshAtMs, stale } = freshness;
  const reason = failure ?? (stale && FAULT_WORDS[stale.kind].reason);
  if (reason !== null) {
    return (
      <span className="font-medium text-warn-ink">
        <Age atMs={fetchedAtMs} /> old, {reason}
      </span>
    );
  }
  return (
    <>
      <span>
        <Age atMs={fetchedAtMs} /> old
      </span>
      <Countdown toMs={nextRefreshAtMs} before="next in" whenDue="refreshing" />
    </>
  );
}
