"use client";
/** How old a list's numbers are: the board's, and those from beside it, which are asked less often. */
import { FreshnessLine } from "@/components/market/freshness-line";
import { FreshnessWords } from "@/components/market/freshness-words";
import { PartFault } from "@/components/market/part-fault";
import type { WatchedAges } from "./watched-staleness";

interface WatchedAgeProps {
  readonly ages: WatchedAges;
  /** Why our server did not answer; null while it does. */
  readonly failure: string | null;
}

export function WatchedAge({ ages: { freshness, others }, failure }: WatchedAgeProps) {
  const { age, fault } = others;
  const isOfAnotherAge =
    age !== null && (age.fetchedAtMs !== freshness.fetchedAtMs || age.stale?.kind !== freshness.stale?.kind);
  return (
    <>
      <FreshnessLine freshness={freshness} failure={failure} />
      {isOfAnotherAge && (
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          <span>Tokens beside the board:</span>
          <FreshnessWords freshness={age} failure={failure} />
        </p>
      )}
      {fault !== null && (
        <p className="text-xs text-warn-ink">
          <PartFault fault={fault} what="Some of the numbers" />
        </p>
      )}
    </>
  );
}
