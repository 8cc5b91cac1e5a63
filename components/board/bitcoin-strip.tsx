"use client";
/** Bitcoin, which everything else moves with: its price and changes, and how calm it has been. */
import { Change } from "@/components/market/change";
import { Unknown } from "@/components/market/unknown";
import type { DecodedBoard } from "@/lib/contract/board";
import type { BitcoinVolatility, MarketContext } from "@/lib/domain/market-context";
import { formatCount } from "@/lib/format/count";
import { formatPriceUsd } from "@/lib/format/price";
import { formatShare } from "@/lib/format/share";
import { StripFigure } from "./strip-figure";
import { StripGap } from "./strip-gap";
import { StripAge, StripGroup } from "./strip-group";

interface BitcoinStripProps {
  readonly board: Pick<DecodedBoard, "benchmark" | "freshness">;
  readonly volatility: MarketContext["bitcoin"];
  readonly boardFailure: string | null;
  readonly contextFailure: string | null;
}

export function BitcoinStrip({ board, volatility, boardFailure, contextFailure }: BitcoinStripProps) {
  const { benchmark, freshness } = board;
  return (
    <StripGroup
      title="Bitcoin"
      age={<StripAge freshness={freshness} failure={boardFailure} />}
      isStale={boardFailure !== null || freshness.stale !== null}
    >
      <StripFigure label="Price" anchor="price" isInHeader>
        {benchmark.priceUsd === null ? <Unknown anchor="price" /> : formatPriceUsd(benchmark.priceUsd)}
      </StripFigure>
      <StripFigure label="24h" anchor="change" isInHeader>
        <Change ratio={benchmark.change24h} />
      </StripFigure>
      <StripFigure label="7d" anchor="change">
        <Change ratio={benchmark.change7d} />
      </StripFigure>
      <VolatilityFigure part={volatility} failure={contextFailure} />
    </StripGroup>
  );
}

interface VolatilityFigureProps {
  readonly part: MarketContext["bitcoin"];
  readonly failure: string | null;
}

function VolatilityFigure({ part, failure }: VolatilityFigureProps) {
  const had = part !== null && "value" in part ? part : null;
  const isStale = had !== null && (failure !== null || had.freshness.stale !== null);
  return (
    <StripFigure
      label="Volatility 30d"
      anchor="volatility-regime"
      room="sm:min-w-40"
      {...(had === null ? {} : { note: comparison(had.value) })}
      age={had !== null && <StripAge freshness={had.freshness} failure={failure} />}
    >
      {had === null ? (
        <StripGap fault={part !== null && "kind" in part ? part : null} />
      ) : (
        <span className={isStale ? "text-faint" : ""}>
          <Volatility {...had.value} />
        </span>
      )}
    </StripFigure>
  );
}

function Volatility({ regime, realisedVol30d }: BitcoinVolatility) {
  if (realisedVol30d === null) return <Unknown anchor="volatility-regime" />;
  return (
    <>
      {regime ?? <Unknown anchor="volatility-regime" />}
      <span className="ml-1.5 text-xs text-muted">{formatShare(realisedVol30d)} a year</span>
    </>
  );
}

function comparison({ comparedWith }: BitcoinVolatility): string {
  return `Compared with ${formatCount(comparedWith)} earlier days.`;
}
