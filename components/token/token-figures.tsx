/** Everything that is known of a token, in groups, each number with its explanation. The groups are data. */
import type { ReactNode } from "react";
import { Change } from "@/components/market/change";
import { trendWords } from "@/components/market/trend-words";
import { TurnoverBar } from "@/components/market/turnover-bar";
import { Section } from "@/components/ui/section";
import type { MethodAnchor } from "@/lib/catalog/method";
import type { DecodedToken } from "@/lib/client/decode-token";
import type { Beta } from "@/lib/domain/comparison";
import { DAY_MS } from "@/lib/domain/time";
import type { TokenPast } from "@/lib/domain/token";
import { formatCompact, formatCompactUsd } from "@/lib/format/compact";
import { formatCount } from "@/lib/format/count";
import { formatDay } from "@/lib/format/moment";
import { formatPercentile } from "@/lib/format/percentile";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { formatShare } from "@/lib/format/share";
import { formatSigma } from "@/lib/format/sigma";
import { UTC } from "@/lib/format/wall-clock";
import { Figure, known } from "./figure";
import { notTold, withoutPast } from "./missing-reasons";

type TokenParts = Pick<DecodedToken, "row" | "numbers" | "benchmark" | "past">;

const NO_BETA: Pick<Beta, "beta" | "betaLow" | "betaHigh"> = { beta: null, betaLow: null, betaHigh: null };

/** What the token's past says; null while it is not known. */
function pastOf({ past }: TokenParts): TokenPast | null {
  return past !== null && "value" in past ? past.value : null;
}

interface FigureOf {
  readonly label: string;
  readonly anchor: MethodAnchor;
  /** Null when the number is unknown. */
  readonly show: (token: TokenParts) => ReactNode;
}

interface FigureGroup {
  readonly title: string;
  /** Nothing of it is known without the token's past. */
  readonly restsOnPast?: true;
  readonly figures: readonly FigureOf[];
}

function figure(label: string, anchor: MethodAnchor, show: FigureOf["show"]): FigureOf {
  return { label, anchor, show };
}

/** A change in its colour, which explains itself as `anchor`. */
function change(
  label: string,
  ratioOf: (token: TokenParts) => number | null,
  anchor: MethodAnchor = "change",
): FigureOf {
  return figure(label, anchor, (token) => <Change ratio={ratioOf(token)} anchor={anchor} />);
}

const ACTIVITY: FigureGroup = {
  title: "Activity",
  figures: [
    figure("Turnover", "turnover", ({ row }) => <TurnoverBar turnover={row.turnover} />),
    figure("Turnover among peers", "turnover-peers", ({ row }) =>
      known(row.turnoverPeerPct, formatPercentile),
    ),
    figure("Volume, 24h", "volume", ({ row }) => known(row.volume24hUsd, formatCompactUsd)),
    figure("Market cap", "market-cap", ({ row }) => known(row.marketCapUsd, formatCompactUsd)),
  ],
};

const AGAINST_BITCOIN: FigureGroup = {
  title: "Against Bitcoin",
  figures: [
    change("Stronger by, 24h", ({ row }) => row.relBtc24h, "relative-to-btc"),
    change("Stronger by, 7d", ({ row }) => row.relBtc7d, "relative-to-btc"),
    change("Bitcoin itself, 24h", ({ benchmark }) => benchmark.change24h),
    change("Bitcoin itself, 7d", ({ benchmark }) => benchmark.change7d),
  ],
};

const PRICE: FigureGroup = {
  title: "Price",
  figures: [
    figure("Price", "price", ({ row }) => known(row.priceUsd, formatPriceUsd)),
    change("1h", ({ row }) => row.change1h),
    change("24h", ({ row }) => row.change24h),
    change("7d", ({ row }) => row.change7d),
    change("30d", ({ row }) => row.change30d),
  ],
};

const SUPPLY: FigureGroup = {
  title: "Supply and valuation",
  figures: [
    figure("Fully diluted valuation", "fully-diluted-valuation", ({ row }) =>
      known(row.fullyDilutedValuationUsd, formatCompactUsd),
    ),
    figure("Cap / FDV", "market-cap-to-fdv", ({ row }) => known(row.marketCapToFdv, formatShare)),
    figure("Circulating supply", "supply", ({ row }) => known(row.circulatingSupply, formatCompact)),
    figure("Total supply", "supply", ({ numbers }) => known(numbers.totalSupply, formatCompact)),
    figure("Maximum supply", "supply", ({ numbers }) => known(numbers.maxSupply, formatCompact)),
    figure("Implied supply (derived)", "implied-supply", ({ numbers }) =>
      known(numbers.impliedSupply, formatCompact),
    ),
  ],
};

const WEEK: FigureGroup = {
  title: "The week",
  figures: [
    figure("Trend", "trend", ({ row }) => known(row.trend, trendWords)),
    figure("Size of the move", "move-sigma", ({ row: { trend } }) =>
      known(trend?.move7dSigma ?? null, formatSigma),
    ),
    figure("Efficiency", "efficiency", ({ row: { trend } }) => known(trend?.efficiency ?? null, formatRatio)),
    change("Typical change per day", ({ numbers }) => numbers.slopePerDay, "slope-per-day"),
    figure("Fit of a straight line", "straight-line-fit", ({ numbers }) => known(numbers.r2, formatRatio)),
    figure("Place in the range", "range-position", ({ numbers }) =>
      known(numbers.rangePosition, formatShare),
    ),
    change("Below the high", ({ row }) => row.drawdown7d, "drawdown"),
  ],
};

const DAYS_60: FigureGroup = {
  title: "Days beside Bitcoin’s",
  restsOnPast: true,
  figures: [
    figure("Beta to Bitcoin, 60 days", "beta", (token) => {
      const { beta, betaLow, betaHigh } = pastOf(token)?.beta ?? NO_BETA;
      if (beta === null || betaLow === null || betaHigh === null) return null;
      return (
        <>
          {formatRatio(beta)}{" "}
          <span className="text-xs text-muted">
            {formatRatio(betaLow)} to {formatRatio(betaHigh)}
          </span>
        </>
      );
    }),
    figure("Correlation, Pearson", "correlation", (token) =>
      known(pastOf(token)?.correlation.correlation ?? null, formatRatio),
    ),
    figure("Correlation, Spearman", "correlation", (token) =>
      known(pastOf(token)?.correlation.spearman ?? null, formatRatio),
    ),
    figure("Pairs of days", "beta", (token) => known(pastOf(token)?.beta.n ?? null, formatCount)),
    figure("Volatility, 30 days, per year", "realised-volatility", (token) =>
      known(pastOf(token)?.realisedVol30d ?? null, formatShare),
    ),
    figure("Last supply step", "supply-steps", (token) => {
      const past = pastOf(token);
      const step = past?.supplySteps.at(-1);
      if (past === null || past.turnoverDays < 2) return null;
      if (step === undefined) return `none in ${formatCount(past.turnoverDays)} days`;
      return (
        <>
          {formatDay(step.dayEndMs - DAY_MS, UTC)} <Change ratio={step.change} anchor="supply-steps" />
        </>
      );
    }),
  ],
};

const COLUMNS: readonly (readonly FigureGroup[])[] = [
  [PRICE, AGAINST_BITCOIN],
  [SUPPLY, DAYS_60],
  [WEEK, ACTIVITY],
];

interface TokenFiguresProps {
  readonly token: TokenParts;
  /** True where the page shows a moment of the past. */
  readonly isAsOf: boolean;
  /** True when the numbers are older than they should be: they stay, in grey. */
  readonly isStale: boolean;
}

export function TokenFigures({ token, isAsOf, isStale }: TokenFiguresProps) {
  return (
    <div
      data-stale={isStale}
      className="grid gap-x-10 data-[stale=true]:[&_dd_*]:text-faint data-[stale=true]:[&_dd]:text-faint sm:grid-cols-2 lg:grid-cols-3"
    >
      {COLUMNS.map((groups) => (
        <div key={groups[0]?.title}>
          {groups.map((group) => (
            <Group key={group.title} group={group} token={token} isAsOf={isAsOf} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface GroupProps extends Pick<TokenFiguresProps, "token" | "isAsOf"> {
  readonly group: FigureGroup;
}

function Group({ group, token, isAsOf }: GroupProps) {
  const missing = group.restsOnPast === true ? withoutPast(token.past) : null;
  return (
    <Section title={group.title}>
      <dl>
        {group.figures.map(({ label, anchor, show }) => (
          <Figure key={label} label={label} anchor={anchor} reason={missing ?? notTold(anchor, isAsOf)}>
            {show(token)}
          </Figure>
        ))}
      </dl>
    </Section>
  );
}
