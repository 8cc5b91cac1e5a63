"use client";
/** All tokens that CoinGecko counts as artificial intelligence, summed: is the sector moving? */
import { Change } from "@/components/market/change";
import { Unknown } from "@/components/market/unknown";
import type { CategoryTotals } from "@/lib/domain/category";
import type { MarketContext } from "@/lib/domain/market-context";
import { formatCompactUsd } from "@/lib/format/compact";
import { StripFigure } from "./strip-figure";
import { StripGap } from "./strip-gap";
import { StripAge, StripGroup } from "./strip-group";

interface CategoryStripProps {
  readonly part: MarketContext["category"];
  readonly failure: string | null;
}

export function CategoryStrip({ part, failure }: CategoryStripProps) {
  const had = part !== null && "value" in part ? part : null;
  return (
    <StripGroup
      title="AI category"
      age={
        had === null ? (
          <StripGap fault={part !== null && "kind" in part ? part : null} />
        ) : (
          <StripAge freshness={had.freshness} failure={failure} />
        )
      }
      isStale={had !== null && (failure !== null || had.freshness.stale !== null)}
    >
      <Totals totals={had?.value ?? null} />
    </StripGroup>
  );
}

function Totals({ totals }: { readonly totals: CategoryTotals | null }) {
  const amount = (amountUsd: number | null, anchor: "market-cap" | "volume") =>
    amountUsd === null ? <Unknown anchor={anchor} /> : formatCompactUsd(amountUsd);
  return (
    <>
      <StripFigure label="Cap 24h" anchor="category-change" room="sm:min-w-14">
        <Change ratio={totals?.marketCapChange24h ?? null} anchor="category-change" />
      </StripFigure>
      <StripFigure label="Cap" anchor="market-cap" room="sm:min-w-14">
        {amount(totals?.marketCapUsd ?? null, "market-cap")}
      </StripFigure>
      <StripFigure label="Volume 24h" anchor="volume" room="sm:min-w-15">
        {amount(totals?.volume24hUsd ?? null, "volume")}
      </StripFigure>
    </>
  );
}
