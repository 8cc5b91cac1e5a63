/** Everything that is known of a token, in groups, each number with its explanation. */
import { Change } from "@/components/market/change";
import { trendWords } from "@/components/market/trend-words";
import { TurnoverBar } from "@/components/market/turnover-bar";
import { Section } from "@/components/ui/section";
import type { DecodedToken } from "@/lib/client/decode-token";
import { formatCompact, formatCompactUsd } from "@/lib/format/compact";
import { formatPercentile } from "@/lib/format/percentile";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { formatShare } from "@/lib/format/share";
import { formatSigma } from "@/lib/format/sigma";
import { Figure, known } from "./figure";

type TokenProps = Pick<DecodedToken, "row" | "numbers" | "benchmark">;

export function TokenFigures({ token, isStale }: { readonly token: TokenProps; readonly isStale: boolean }) {
  return (
    <div
      data-stale={isStale}
      className="grid gap-x-10 data-[stale=true]:[&_dd_*]:text-faint data-[stale=true]:[&_dd]:text-faint sm:grid-cols-2 lg:grid-cols-3"
    >
      <div>
        <Activity {...token} />
        <AgainstBitcoin {...token} />
      </div>
      <div>
        <Price {...token} />
        <Supply {...token} />
      </div>
      <Week {...token} />
    </div>
  );
}

function Activity({ row }: TokenProps) {
  return (
    <Section title="Activity">
      <dl>
        <Figure label="Turnover" anchor="turnover">
          <TurnoverBar turnover={row.turnover} />
        </Figure>
        <Figure label="Turnover among peers" anchor="turnover-peers">
          {known(row.turnoverPeerPct, formatPercentile)}
        </Figure>
        <Figure label="Volume, 24h" anchor="volume">
          {known(row.volume24hUsd, formatCompactUsd)}
        </Figure>
        <Figure label="Market cap" anchor="market-cap">
          {known(row.marketCapUsd, formatCompactUsd)}
        </Figure>
      </dl>
    </Section>
  );
}

function Price({ row, numbers }: TokenProps) {
  return (
    <Section title="Price">
      <dl>
        <Figure label="Price" anchor="price">
          {known(row.priceUsd, formatPriceUsd)}
        </Figure>
        <Figure label="1h" anchor="change">
          <Change ratio={numbers.change1h} />
        </Figure>
        <Figure label="24h" anchor="change">
          <Change ratio={row.change24h} />
        </Figure>
        <Figure label="7d" anchor="change">
          <Change ratio={row.change7d} />
        </Figure>
        <Figure label="30d" anchor="change">
          <Change ratio={numbers.change30d} />
        </Figure>
      </dl>
    </Section>
  );
}

function AgainstBitcoin({ row, benchmark }: TokenProps) {
  return (
    <Section title="Against Bitcoin">
      <dl>
        <Figure label="Stronger by, 24h" anchor="relative-to-btc">
          <Change ratio={row.relBtc24h} anchor="relative-to-btc" />
        </Figure>
        <Figure label="Stronger by, 7d" anchor="relative-to-btc">
          <Change ratio={row.relBtc7d} anchor="relative-to-btc" />
        </Figure>
        <Figure label="Bitcoin itself, 24h" anchor="change">
          <Change ratio={benchmark.change24h} />
        </Figure>
        <Figure label="Bitcoin itself, 7d" anchor="change">
          <Change ratio={benchmark.change7d} />
        </Figure>
      </dl>
    </Section>
  );
}

function Week({ row: { trend }, numbers }: TokenProps) {
  return (
    <Section title="The week">
      <dl>
        <Figure label="Trend" anchor="trend">
          {known(trend, trendWords)}
        </Figure>
        <Figure label="Size of the move" anchor="move-sigma">
          {trend && formatSigma(trend.move7dSigma)}
        </Figure>
        <Figure label="Efficiency" anchor="efficiency">
          {trend && formatRatio(trend.efficiency)}
        </Figure>
        <Figure label="Typical change per day" anchor="slope-per-day">
          <Change ratio={numbers.slopePerDay} anchor="slope-per-day" />
        </Figure>
        <Figure label="Fit of a straight line" anchor="straight-line-fit">
          {known(numbers.r2, formatRatio)}
        </Figure>
        <Figure label="Place in the range" anchor="range-position">
          {known(numbers.rangePosition, formatShare)}
        </Figure>
        <Figure label="Below the high" anchor="drawdown">
          <Change ratio={numbers.drawdown7d} anchor="drawdown" />
        </Figure>
      </dl>
    </Section>
  );
}

function Supply({ numbers }: TokenProps) {
  return (
    <Section title="Supply and valuation">
      <dl>
        <Figure label="Fully diluted valuation" anchor="fully-diluted-valuation">
          {known(numbers.fullyDilutedValuationUsd, formatCompactUsd)}
        </Figure>
        <Figure label="Cap / FDV" anchor="market-cap-to-fdv">
          {known(numbers.marketCapToFdv, formatShare)}
        </Figure>
        <Figure label="Circulating supply" anchor="supply">
          {known(numbers.circulatingSupply, formatCompact)}
        </Figure>
        <Figure label="Total supply" anchor="supply">
          {known(numbers.totalSupply, formatCompact)}
        </Figure>
        <Figure label="Maximum supply" anchor="supply">
          {known(numbers.maxSupply, formatCompact)}
        </Figure>
        <Figure label="Implied supply (derived)" anchor="implied-supply">
          {known(numbers.impliedSupply, formatCompact)}
        </Figure>
      </dl>
    </Section>
  );
}
