/** The figures of a comparison in their order, as data. */
import type { ReactNode } from "react";
import { Change } from "@/components/market/change";
import { Unknown } from "@/components/market/unknown";
import type { MethodAnchor } from "@/lib/catalog/method";
import type { AssetStatistics } from "@/lib/domain/compared-assets";
import { formatChange } from "@/lib/format/change";
import { formatCompactUsd } from "@/lib/format/compact";
import { formatPriceUsd } from "@/lib/format/price";
import { formatRatio } from "@/lib/format/ratio";
import { formatShare } from "@/lib/format/share";

interface StatisticColumn {
  readonly label: string;
  readonly anchor: MethodAnchor;
  readonly show: (figures: AssetStatistics, isBitcoin: boolean) => ReactNode;
}

function known(
  label: string,
  anchor: MethodAnchor,
  read: (figures: AssetStatistics) => number | null,
  format: (value: number) => ReactNode,
): StatisticColumn {
  return {
    label,
    anchor,
    show: (figures) => {
      const value = read(figures);
      return value === null ? <Unknown anchor={anchor} /> : format(value);
    },
  };
}

/** How many days a figure rests on. */
function Days({ n }: { readonly n: number }) {
  return <span className="text-2xs text-muted">n {n}</span>;
}

const ITSELF = <span className="text-muted">the benchmark</span>;

function BetaFigure({ beta: { beta, betaLow, betaHigh, n } }: Pick<AssetStatistics, "beta">) {
  if (beta === null) {
    return (
      <>
        <Unknown anchor="beta" /> <Days n={n} />
      </>
    );
  }
  return (
    <>
      {formatRatio(beta)}{" "}
      <span className="text-muted">
        <span className="sr-only">95 % interval </span>({formatRatio(betaLow)} to {formatRatio(betaHigh)})
      </span>{" "}
      <Days n={n} />
    </>
  );
}

function CorrelationFigure({ correlation }: Pick<AssetStatistics, "correlation">) {
  if (correlation.correlation === null) return <Unknown anchor="correlation" />;
  return (
    <span title={`By ranks (Spearman): ${formatRatio(correlation.spearman)}`}>
      {formatRatio(correlation.correlation)}
    </span>
  );
}

export const STATISTICS: readonly StatisticColumn[] = [
  known("Price", "price", ({ priceUsd }) => priceUsd, formatPriceUsd),
  known(
    "Return",
    "total-return",
    ({ totalReturn }) => totalReturn,
    (ratio) => <Change ratio={ratio} />,
  ),
  known(
    "24h",
    "change",
    ({ change24h }) => change24h,
    (ratio) => <Change ratio={ratio} />,
  ),
  known("Deepest fall", "max-drawdown", ({ maxDrawdown }) => maxDrawdown?.maxDrawdown ?? null, formatChange),
  known("Volatility 30d", "realised-volatility", ({ realisedVol30d }) => realisedVol30d, formatShare),
  {
    label: "Beta, 95 %",
    anchor: "beta",
    show: (figures, isBitcoin) => (isBitcoin ? ITSELF : <BetaFigure beta={figures.beta} />),
  },
  {
    label: "Corr. BTC",
    anchor: "correlation",
    show: (figures, isBitcoin) =>
      isBitcoin ? null : <CorrelationFigure correlation={figures.correlation} />,
  },
  known("Volume 24h", "volume", ({ volume24hUsd }) => volume24hUsd, formatCompactUsd),
  known("Cap", "market-cap", ({ marketCapUsd }) => marketCapUsd, formatCompactUsd),
  known("Turnover", "turnover", ({ turnover }) => turnover, formatRatio),
];
