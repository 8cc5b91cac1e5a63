/** One token in the table: a row on wide screens, a card on phones. The link on its name covers all of it. */
import Link from "next/link";
import { memo } from "react";
import { Sparkline } from "@/components/charts/sparkline";
import { pagePath } from "@/lib/contract/paths";
import type { BoardRow } from "@/lib/domain/board";
import { formatAge } from "@/lib/format/age";
import { formatChange } from "@/lib/format/change";
import { formatCompact } from "@/lib/format/compact";
import { formatPercentile } from "@/lib/format/percentile";
import { formatPriceFigure, spokenPriceUsd } from "@/lib/format/price";
import { Change } from "./change";
import { methodHint } from "./hint";
import { TokenLogo } from "./token-logo";
import { trendFigures, trendWords } from "./trend-words";
import { TurnoverBar } from "./turnover-bar";
import { Unknown } from "./unknown";

interface TokenRowProps {
  readonly row: BoardRow;
  /** How far its quote lies behind the others; null when it does not. */
  readonly lagMs: number | null;
}

export const TokenRow = memo(function TokenRow({ row, lagMs }: TokenRowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" data-column="name">
        <TokenLogo imageUrl={row.imageUrl} name={row.name} sizePx={20} />
        <Link href={pagePath.token(row.id)} prefetch={false}>
          {row.name}
        </Link>
        <span className="symbol">{row.symbol}</span>
        {lagMs !== null && <span className="lag">quote {formatAge(lagMs)} old</span>}
      </th>
      <td role="cell" data-column="price">
        <Price priceUsd={row.priceUsd} />
      </td>
      <td role="cell" data-column="change24h" data-label="24h">
        <Change ratio={row.change24h} unit="head" />
      </td>
      <td role="cell" data-column="change7d" data-label="7d">
        <Change ratio={row.change7d} unit="head" />
      </td>
      <td role="cell" data-column="volume" data-label="Vol">
        {row.volume24hUsd === null ? <Unknown anchor="volume" /> : formatCompact(row.volume24hUsd)}
      </td>
      <td role="cell" data-column="cap" data-label="Cap">
        {row.marketCapUsd === null ? <Unknown anchor="market-cap" /> : formatCompact(row.marketCapUsd)}
      </td>
      <td role="cell" data-column="turnover" data-label="Turnover">
        <TurnoverBar turnover={row.turnover} />
      </td>
      <td role="cell" data-column="peer" data-label="Peers">
        {row.turnoverPeerPct === null ? (
          <Unknown anchor="turnover-peers" />
        ) : (
          formatPercentile(row.turnoverPeerPct)
        )}
      </td>
      <td role="cell" data-column="relBtc" data-label="vs BTC">
        <span {...methodHint("relative-to-btc", `Over 24 hours: ${formatChange(row.relBtc24h)}`)}>
          <Change ratio={row.relBtc7d} anchor="relative-to-btc" unit="head" />
        </span>
      </td>
      <td role="cell" data-column="trend">
        <Week row={row} />
      </td>
    </tr>
  );
});

function Price({ priceUsd }: Pick<BoardRow, "priceUsd">) {
  if (priceUsd === null) return <Unknown anchor="price" />;
  return (
    <>
      <span aria-hidden>{formatPriceFigure(priceUsd)}</span>
      <span className="sr-only">{spokenPriceUsd(priceUsd)}</span>
    </>
  );
}

function Week({ row: { outline, trend } }: { readonly row: BoardRow }) {
  return (
    <span className="week">
      {outline.length === 0 ? <Unknown anchor="sparkline" /> : <Sparkline outline={outline} />}
      {trend === null ? (
        <Unknown anchor="trend" />
      ) : (
        <span className="words" {...methodHint("trend", trendFigures(trend))}>
          {trendWords(trend)}
        </span>
      )}
    </span>
  );
}
