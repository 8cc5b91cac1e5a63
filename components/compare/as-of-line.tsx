"use client";
/** That the comparison shows a moment of the past, what that means, and the way to the present. */
import { Age } from "@/components/market/age";
import { Moment } from "@/components/market/moment";
import { AddressLink } from "@/components/market/view-link";
import type { DecodedComparison } from "@/lib/contract/compare";
import type { CompareView } from "@/lib/domain/compare-view";
import { compareHref } from "./compare-address";
import { ThenAndNow } from "./then-and-now";

interface AsOfLineProps {
  readonly atMs: number;
  readonly view: CompareView;
  /** As of then; undefined while it has not come. */
  readonly then: DecodedComparison | undefined;
}

export function AsOfLine({ atMs, view, then }: AsOfLineProps) {
  return (
    <section aria-label="A moment of the past" className="mt-3 border border-line-strong px-4 py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span className="font-semibold">
          As of <Moment atMs={atMs} />, <Age atMs={atMs} /> ago
        </span>
        <AddressLink
          href={compareHref({ ...view, atMs: null })}
          className="text-accent underline underline-offset-2"
        >
          Show now
        </AddressLink>
      </p>
      <p className="mt-0.5 max-w-prose text-xs text-muted">
        Every line ends there and every figure is computed from what was known then; price, volume and cap are
        those of the last point of history at or before it.
      </p>
      {then !== undefined && <ThenAndNow view={view} then={then} />}
    </section>
  );
}
