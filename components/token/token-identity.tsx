/** Who the token is. Its id is what tells it from others of the same symbol. */
import { Change } from "@/components/market/change";
import { TokenLogo } from "@/components/market/token-logo";
import { Unknown } from "@/components/market/unknown";
import type { BoardRow } from "@/lib/domain/board";
import { formatCount } from "@/lib/format/count";
import { formatPriceUsd } from "@/lib/format/price";

export function TokenIdentity({ row, isStale }: { readonly row: BoardRow; readonly isStale: boolean }) {
  const { id, imageUrl, name, symbol, marketCapRank, priceUsd, change24h } = row;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="flex min-w-0 items-center gap-3">
        <TokenLogo imageUrl={imageUrl} name={name} sizePx={32} />
        <div className="min-w-0">
          <h1 className="text-xl leading-7 font-semibold tracking-tight break-words">
            {name} <span className="text-base font-normal text-muted">{symbol}</span>
          </h1>
          <p className="text-xs break-all text-muted">
            CoinGecko id {id}
            {marketCapRank !== null && ` · rank ${formatCount(marketCapRank)}`}
          </p>
        </div>
      </div>
      <p className={`text-right ${isStale ? "text-faint [&_*]:text-faint" : ""}`}>
        <span className="text-2xl font-semibold tracking-tight">
          {priceUsd === null ? <Unknown anchor="price" /> : formatPriceUsd(priceUsd)}
        </span>{" "}
        <span className="ml-1 whitespace-nowrap">
          <Change ratio={change24h} /> <span className="text-xs text-muted">24h</span>
        </span>
      </p>
    </div>
  );
}
