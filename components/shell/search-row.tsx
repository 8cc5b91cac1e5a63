"use client";
/** One token in the search: told apart from its namesakes by name, id, chain and cap. */
import type { MouseEvent, ReactNode } from "react";
import { Star } from "@/components/market/star";
import { TokenLogo } from "@/components/market/token-logo";
import { Badge } from "@/components/ui/badge";
import type { FoundCoin } from "@/lib/domain/coin-search";
import { formatCompactUsd } from "@/lib/format/compact";
import { withThousands } from "@/lib/format/thousands";
import type { SearchOption } from "./search-options";

interface SearchRowProps {
  readonly option: SearchOption;
  readonly elementId: string;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
  readonly onSelect: () => void;
  /** A press of any button. */
  readonly onPress: (event: MouseEvent) => void;
  /** A press on its star. */
  readonly onPin: () => void;
}

export function SearchRow(props: SearchRowProps) {
  const { option, elementId, isSelected, isPinned, onSelect, onPress, onPin } = props;
  const { id, coin, isUnlisted } = option;
  const name = coin?.name ?? id;
  return (
    <div
      id={elementId}
      role="option"
      aria-selected={isSelected}
      aria-disabled={isUnlisted}
      onPointerMove={isUnlisted || isSelected ? undefined : onSelect}
      onClick={onPress}
      onAuxClick={onPress}
      className="grid scroll-my-8 cursor-default grid-cols-[24px_minmax(0,1fr)_auto_80px_28px] items-center gap-x-3 border-l-2 border-transparent px-3.5 py-1.5 aria-disabled:text-muted aria-selected:border-accent aria-selected:bg-raised max-sm:grid-cols-[24px_minmax(0,1fr)_80px_44px]"
    >
      <TokenLogo imageUrl={coin?.imageUrl ?? null} name={name} sizePx={24} />
      <div className="min-w-0">
        <div className="flex items-baseline gap-2">
          <span className="truncate font-medium">{name}</span>
          <span className="shrink-0 text-xs text-muted">{coin?.symbol}</span>
          <span className="shrink-0 max-sm:hidden">
            <Namesakes coin={coin} />
          </span>
        </div>
        {isUnlisted ? (
          <div className="text-xs text-muted">CoinGecko does not list it any more</div>
        ) : (
          <div className="truncate text-xs text-muted">
            {id}
            {coin !== null && <Chains coin={coin} />}
          </div>
        )}
        {coin?.contract != null && (
          <div className="text-2xs break-all text-muted">
            {coin.contract.platform}: {coin.contract.address}
          </div>
        )}
      </div>
      <Marks>
        {coin?.isOnBoard === true && <Badge>on the board</Badge>}
        {isPinned && <Badge>pinned</Badge>}
        <span className="sm:hidden">
          <Namesakes coin={coin} />
        </span>
      </Marks>
      {coin === null ? <span /> : <Cap coin={coin} />}
      {!isUnlisted && <PinStar isPinned={isPinned} onPin={onPin} />}
    </div>
  );
}

/** For the pointer only: an option of a list holds nothing that can be focused. Shift and Enter do the same. */
function PinStar({ isPinned, onPin }: Pick<SearchRowProps, "isPinned" | "onPin">) {
  return (
    <span
      aria-hidden
      title={isPinned ? "Unpin" : "Pin"}
      data-pinned={isPinned}
      onClick={(event) => {
        event.stopPropagation();
        onPin();
      }}
      className="flex size-7 cursor-pointer items-center justify-center justify-self-end text-faint hover:text-ink data-[pinned=true]:text-accent max-sm:size-11 [&_svg]:fill-none [&_svg]:stroke-current data-[pinned=true]:[&_svg]:fill-current"
    >
      <Star />
    </span>
  );
}

function Namesakes({ coin }: { readonly coin: FoundCoin | null }) {
  if (coin === null || coin.symbolCount === 1) return null;
  return <span className="text-2xs text-warn-ink">{coin.symbolCount} tokens have this symbol</span>;
}

function Marks({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-1.5 max-sm:order-1 max-sm:col-span-2 max-sm:col-start-2">
      {children}
    </div>
  );
}

function Chains({ coin: { platforms, platformCount } }: { readonly coin: FoundCoin }) {
  if (platformCount === 0) return null;
  const others = platformCount - platforms.length;
  return ` · ${platforms.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
}

function Cap({ coin: { marketCapUsd, marketCapRank } }: { readonly coin: FoundCoin }) {
  return (
    <div className="text-right text-xs">
      {marketCapUsd === null ? (
        <span className="text-2xs text-faint">cap not known here</span>
      ) : (
        <>
          <div>
            <span className="sr-only">cap </span>
            {formatCompactUsd(marketCapUsd)}
          </div>
          {marketCapRank !== null && (
            <div className="text-2xs text-faint">rank {withThousands(String(marketCapRank))}</div>
          )}
        </>
      )}
    </div>
  );
}
