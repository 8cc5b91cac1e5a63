"use client";
/** The top of the search's dialog: what is typed, and the way out for who has no Esc. */
import type { ComponentProps, ReactNode } from "react";
import { MAX_ADDRESS_LENGTH } from "@/lib/domain/coin-search";

export interface SearchFieldState {
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly onClose: () => void;
}

interface SearchFieldProps extends Pick<SearchFieldState, "onClose"> {
  readonly children: ReactNode;
}

export function SearchField({ onClose, children }: SearchFieldProps) {
  return (
    <div className="flex h-12 shrink-0 items-center border-b border-line-strong">
      {children}
      <button type="button" onClick={onClose} className="h-full px-4 text-xs text-muted hover:text-ink">
        Close
      </button>
    </div>
  );
}

type SearchInputProps = Omit<SearchFieldState, "onClose"> &
  Omit<ComponentProps<"input">, "value" | "onChange" | "className">;

/** The same before and after the palette has arrived, so that nobody's typing is interrupted by it. */
export function SearchInput({ text, onTextChange, ...props }: SearchInputProps) {
  return (
    <input
      {...props}
      type="text"
      autoFocus
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={MAX_ADDRESS_LENGTH}
      aria-label="Name, symbol, CoinGecko id or contract address"
      placeholder="Name, symbol, id or contract address"
      value={text}
      onChange={(event) => onTextChange(event.target.value)}
      className="h-full min-w-0 flex-1 bg-transparent px-4 text-base text-ink outline-none placeholder:text-faint max-sm:text-[16px]"
    />
  );
}
