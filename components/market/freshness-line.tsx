"use client";
/** How old a panel's numbers are, why if they should be younger, and whose they are. */
import type { Freshness } from "@/lib/domain/freshness";
import { Attribution } from "./attribution";
import { FreshnessWords } from "./freshness-words";

interface FreshnessLineProps {
  readonly freshness: Freshness;
  /** Said instead of the answer's own reason: our server does not answer this browser. */
  readonly failure?: string | null;
}

export function FreshnessLine({ freshness, failure = null }: FreshnessLineProps) {
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-muted">
      <FreshnessWords freshness={freshness} failure={failure} />
      <Attribution source={freshness.source} />
    </p>
  );
}
