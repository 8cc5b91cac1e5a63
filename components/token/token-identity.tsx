/** Who the token is. Its id is what tells it from others of the same symbol. */
import type { ReactNode } from "react";
import { Change } from "@/components/market/change";
import { isNewlyListed, listedDays } from "@/components/market/token-age-words";
import { TokenLogo } from "@/components/market/token-logo";
import { Unknown } from "@/components/market/unknown";
import { Badge } from "@/components/ui/badge";
import type { BoardRow } from "@/lib/domain/board";
import { formatCount } from "@/lib/format/count";
import { formatPriceUsd } from "@/lib/format/price";

interface TokenIdentityProps {
  readonly row: BoardRow;
  readonly isStale: boolean;
  /** True in the token's first 60 days. */
  readonly isInDiscovery: boolean;
  /** What can be done with the token. */
  readonly actions: ReactNode;
}

export function TokenIdentity({ row, isStale, isInDiscovery, actions }: TokenIdentityProps) {
  const { imageUrl, name, symbol, priceUsd, change24h } = row;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="flex min-w-0 items-center gap-3">
        <TokenLogo imageUrl={imageUrl} name={name} sizePx={32} />
        <div className="min-w-0">
          <h1 className="text-xl leading-7 font-semibold tracking-tight break-words">
            {name} <span className="text-base font-normal text-muted">{symbol}</span>
          </h1>
          <p className="flex flex-wrap items-center gap-x-1.5 text-xs break-all text-muted">
            {facts(row).join(" · ")}
            {isNewlyListed(row.listingAge) && <Badge>new listing</Badge>}
            {isInDiscovery && <Badge>price discovery</Badge>}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        {actions}
        <p className={isStale ? "text-faint [&_*]:text-faint" : ""}>
          <span className="text-2xl font-semibold tracking-tight">
            {priceUsd === null ? <Unknown anchor="price" /> : formatPriceUsd(priceUsd)}
          </span>{" "}
          <span className="ml-1 whitespace-nowrap">
            <Change ratio={change24h} /> <span className="text-xs text-muted">24h</span>
          </span>
        </p>
      </div>
    </div>
  );
}

function facts({ id, marketCapRank, listingAge }: BoardRow): readonly string[] {
  const days = listedDays(listingAge);
  return [
    `CoinGecko id ${id}`,
    ...(marketCapRank === null ? [] : [`rank ${formatCount(marketCapRank)}`]),
    ...(days === null ? [] : [`listed for ${days} d`]),
  ];
}
