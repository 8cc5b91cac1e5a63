"use client";
/** Finds a token to draw beside this one: a field with a list below it. The focus stays in the field. */
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { textSearchQuery } from "@/lib/client/search-query";
import { type FoundCoin, MAX_ADDRESS_LENGTH } from "@/lib/domain/coin-search";
import type { CoinId } from "@/lib/domain/ids";
import type { Overlay } from "@/lib/domain/token-view";

interface OverlayPickerProps {
  readonly shown: ReadonlySet<Overlay>;
  readonly onPick: (id: CoinId) => void;
}

/** Shorter than a pause for thought, longer than between two keys of a fast typist. */
const PAUSE_MS = 120;
const LISTED = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function useFound(typed: string, shown: ReadonlySet<Overlay>) {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error } = useQuery({ ...textSearchQuery(settled), enabled: typed !== "" && settled !== "" });
  const answer = typed !== "" && data?.text === typed ? data : null;
  const coins = (answer?.coins ?? []).filter(({ id }) => !shown.has(id)).slice(0, LISTED);
  const isNothing = answer !== null && coins.length === 0;
  const words = error?.problem.title ?? (isNothing ? (answer.note ?? "What fits is drawn already.") : null);
  return { coins, words: typed === "" ? null : words };
}

export function OverlayPicker({ shown, onPick }: OverlayPickerProps) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const { coins, words } = useFound(text.trim(), shown);
  const selected = coins[Math.min(active, coins.length - 1)];
  const isListed = coins.length > 0 || words !== null;

  function type(next: string): void {
    setText(next);
    setActive(0);
  }
  function pick({ id }: FoundCoin): void {
    type("");
    onPick(id);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(coins.length - 1, active + step)));
    else if (event.key === "Escape") type("");
    else if (event.key === "Enter" && selected !== undefined) pick(selected);
    else if (event.key !== "Enter") return;
    event.preventDefault();
  }
  return (
    <div className="relative">
      <input
        type="text"
        role="combobox"
        aria-label="Draw a token beside it: name, symbol, id or contract address"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-activedescendant={selected === undefined ? undefined : `${listId}-${selected.id}`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={MAX_ADDRESS_LENGTH}
        placeholder="Another token…"
        value={text}
        onChange={({ target }) => type(target.value)}
        onBlur={() => type("")}
        onKeyDown={onKeyDown}
        className="h-7 w-36 border border-line-strong bg-canvas px-2 text-ink placeholder:text-faint max-sm:h-10 max-sm:text-[16px]"
      />
      <div
        hidden={!isListed}
        onMouseDown={(event) => event.preventDefault()}
        className="absolute top-full left-0 z-4 mt-1 w-72 max-w-[calc(100vw-32px)] border border-line-strong bg-canvas py-1 shadow-lg max-sm:fixed max-sm:inset-x-4 max-sm:top-auto max-sm:w-auto"
      >
        <p role="status" className="px-3 py-1 text-muted empty:hidden">
          {words}
        </p>
        <ul id={listId} role="listbox" aria-label="Tokens">
          {coins.map((coin, index) => (
            <li
              key={coin.id}
              id={`${listId}-${coin.id}`}
              role="option"
              aria-selected={coin === selected}
              onPointerMove={() => setActive(index)}
              onClick={() => pick(coin)}
              className="flex cursor-default items-baseline gap-1.5 border-l-2 border-transparent px-2.5 py-1 aria-selected:border-accent aria-selected:bg-raised max-sm:py-2.5"
            >
              <span className="truncate font-medium">{coin.name}</span>
              <span className="shrink-0 text-muted">{coin.symbol}</span>
              <span className="ml-auto truncate text-2xs text-muted">{coin.id}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
