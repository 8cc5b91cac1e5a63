/** The tokens that can be added, below the field. A press here must not take the focus out of it. */
import { useEffect } from "react";
import { TokenLogo } from "@/components/market/token-logo";
import type { FoundCoin } from "@/lib/domain/coin-search";
import { formatCompactUsd } from "@/lib/format/compact";

interface PickerListProps {
  readonly listId: string;
  readonly heading: string | null;
  readonly coins: readonly FoundCoin[];
  readonly selected: FoundCoin | null;
  /** Why there is nothing; null when there is. */
  readonly words: string | null;
  readonly onSelect: (coin: FoundCoin) => void;
  readonly onAdd: (coin: FoundCoin) => void;
}

export function PickerList({ listId, heading, coins, selected, words, onSelect, onAdd }: PickerListProps) {
  const selectedElement = selected && `${listId}-${selected.id}`;
  useEffect(() => {
    if (selectedElement !== null)
      document.getElementById(selectedElement)?.scrollIntoView({ block: "nearest" });
  }, [selectedElement]);
  return (
    <div
      onMouseDown={(event) => event.preventDefault()}
      className="absolute top-full left-0 z-4 mt-1 w-96 max-w-[calc(100vw-32px)] border border-line-strong bg-canvas py-1 shadow-lg"
    >
      {heading !== null && <p className="px-3 py-1 text-2xs text-muted">{heading}</p>}
      {words !== null && coins.length === 0 && (
        <p role="status" className="px-3 py-2 text-xs text-muted">
          {words}
        </p>
      )}
      <div id={listId} role="listbox" aria-label="Tokens" className="max-h-80 overflow-y-auto">
        {coins.map((coin) => (
          <Option
            key={coin.id}
            elementId={`${listId}-${coin.id}`}
            coin={coin}
            isSelected={coin === selected}
            onSelect={() => onSelect(coin)}
            onAdd={() => onAdd(coin)}
          />
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly elementId: string;
  readonly coin: FoundCoin;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onAdd: () => void;
}

function Option({ elementId, coin, isSelected, onSelect, onAdd }: OptionProps) {
  const { id, name, symbol, imageUrl, marketCapUsd, symbolCount } = coin;
  return (
    // The field has the focus and its keys; the option is only pointed at.
    <div
      id={elementId}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      onPointerMove={isSelected ? undefined : onSelect}
      onClick={onAdd}
      className="grid cursor-default grid-cols-[20px_minmax(0,1fr)_auto] items-center gap-x-2.5 border-l-2 border-transparent px-2.5 py-1 aria-selected:border-accent aria-selected:bg-raised"
    >
      <TokenLogo imageUrl={imageUrl} name={name} sizePx={20} />
      <div className="min-w-0">
        <div className="flex items-baseline gap-1.5">
          <span className="truncate font-medium">{name}</span>
          <span className="shrink-0 text-xs text-muted">{symbol}</span>
        </div>
        <div className="truncate text-2xs text-muted">
          {id}
          {symbolCount > 1 && ` · ${symbolCount} tokens have this symbol`}
        </div>
      </div>
      {marketCapUsd !== null && <span className="text-xs text-muted">{formatCompactUsd(marketCapUsd)}</span>}
    </div>
  );
}
