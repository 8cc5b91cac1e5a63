"use client";
/** The list and its numbers are two answers: each has an age of its own. */
import { Attribution } from "@/components/market/attribution";
import { Countdown } from "@/components/market/countdown";
import { FreshnessWords } from "@/components/market/freshness-words";
import { FAULT_WORDS } from "@/lib/catalog/fault-words";
import type { DecodedTrending } from "@/lib/contract/trending";

interface TrendingAgesProps {
  readonly trending: Pick<DecodedTrending, "freshness" | "quotes">;
  /** Why our server does not answer this browser; null while it does. */
  readonly failure: string | null;
}

export function TrendingAges({ trending: { freshness, quotes }, failure }: TrendingAgesProps) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-6 text-xs text-muted">
      <li className="flex flex-wrap gap-x-2">
        <span>List:</span>
        <FreshnessWords freshness={freshness} failure={failure} />
      </li>
      <li className="flex flex-wrap gap-x-2">
        <span>Numbers:</span>
        {"fetchedAtMs" in quotes ? (
          <FreshnessWords freshness={quotes} failure={failure} />
        ) : (
          <span className="font-medium text-warn-ink">
            some are missing, {FAULT_WORDS[quotes.kind].reason}
            {quotes.retryAtMs !== null && (
              <>
                {" · "}
                <Countdown toMs={quotes.retryAtMs} before="next try in" whenDue="trying now" />
              </>
            )}
          </span>
        )}
      </li>
      <li>
        <Attribution source={freshness.source} />
      </li>
    </ul>
  );
}
