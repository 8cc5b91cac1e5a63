"use client";
/** How many of the followed tokens take part: one token or all of them? */
import { Change } from "@/components/market/change";
import { Unknown } from "@/components/market/unknown";
import type { DecodedBoard } from "@/lib/contract/board";
import type { ShareOfKnown } from "@/lib/domain/breadth";
import { formatCount } from "@/lib/format/count";
import { formatShare } from "@/lib/format/share";
import { StripFigure } from "./strip-figure";
import { StripAge, StripGroup } from "./strip-group";

interface BreadthStripProps {
  readonly board: Pick<DecodedBoard, "breadth" | "freshness">;
  readonly failure: string | null;
}

export function BreadthStrip({ board: { breadth, freshness }, failure }: BreadthStripProps) {
  return (
    <StripGroup
      title="Breadth of followed tokens"
      age={<StripAge freshness={freshness} failure={failure} />}
      isStale={failure !== null || freshness.stale !== null}
    >
      <StripFigure label="Up 24h" anchor="breadth">
        <Share of={breadth.up24h} />
      </StripFigure>
      <StripFigure label="Beating BTC 7d" anchor="breadth">
        <Share of={breadth.beatingBtc7d} />
      </StripFigure>
      <StripFigure label="Above own 7d mean" anchor="breadth">
        <Share of={breadth.aboveOwnMean7d} />
      </StripFigure>
      <StripFigure label="Median 24h" anchor="change" note="The middle one of the followed tokens’ changes.">
        <Change ratio={breadth.medianChange24h} />
      </StripFigure>
    </StripGroup>
  );
}

function Share({ of: { share, known } }: { readonly of: ShareOfKnown }) {
  if (share === null) return <Unknown anchor="breadth" />;
  return (
    <>
      {formatShare(share)}
      <span className="text-xs text-muted">of {formatCount(known)}</span>
      <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.5 bg-line">
        <span className="block h-full bg-muted" style={{ width: `${100 * share}%` }} />
      </span>
    </>
  );
}
