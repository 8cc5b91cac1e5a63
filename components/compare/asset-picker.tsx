"use client";
/** Adds an asset to the comparison: a field with a list below it, all by keyboard; the focus stays in the field. */
import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { showView } from "@/components/market/view-link";
import { type FoundCoin, MAX_ADDRESS_LENGTH } from "@/lib/domain/coin-search";
import type { CompareView } from "@/lib/domain/compare-view";
import { MAX_COMPARED } from "@/lib/domain/compared-assets";
import { compareHref } from "./compare-address";
import { findFirst } from "./find-first";
import { PickerList } from "./picker-list";
import { useFoundCoins } from "./use-found-coins";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function AssetPicker({ view }: { readonly view: CompareView }) {
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [done, setDone] = useState("");
  /** What stands in the field now, for an Enter whose answer comes later. */
  const latestText = useRef("");
  const client = useQueryClient();
  const listId = useId();
  const typed = text.trim();
  const isFull = view.ids.length >= MAX_COMPARED;
  const { coins, answered, words } = useFoundCoins(typed, view.ids, isOpen);
  const selected = coins[Math.min(active, coins.length - 1)] ?? null;
  const isListed = isOpen && !isFull && (coins.length > 0 || words !== null);

  function add({ id, name }: Pick<FoundCoin, "id" | "name">): void {
    const ids = [...view.ids, id];
    showView(compareHref({ ...view, ids }));
    setDone(`${name} is compared, ${ids.length} of ${MAX_COMPARED}.`);
    type("");
  }
  function type(next: string): void {
    latestText.current = next;
    setText(next);
    setActive(0);
  }
  /** Enter, pressed before the answer had come. */
  async function addWhenFound(): Promise<void> {
    const found = await findFirst(client, typed, view.ids);
    if (found !== null && latestText.current.trim() === typed) add(found);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (isFull || event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setIsOpen(true);
      setActive(Math.max(0, Math.min(coins.length - 1, active + step)));
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (answered === null) void addWhenFound();
      else if (selected !== null && isOpen) add(selected);
    } else if (event.key === "Escape") {
      setIsOpen(false);
      type("");
    }
  }

  return (
    <div className="relative w-72 max-w-full max-sm:w-full">
      <input
        type="text"
        role="combobox"
        aria-label="Add an asset by name, symbol, id or contract address"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-activedescendant={isListed && selected !== null ? `${listId}-${selected.id}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={MAX_ADDRESS_LENGTH}
        // Not disabled: the field would lose the focus with the eighth.
        readOnly={isFull}
        aria-disabled={isFull}
        placeholder={isFull ? `${MAX_COMPARED} are compared: leave one out first` : "Add a token…"}
        value={text}
        onChange={(event) => {
          type(event.target.value);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
        className="h-8 w-full border border-line-strong bg-canvas px-2.5 text-sm text-ink placeholder:text-faint max-sm:h-10 max-sm:text-[16px]"
      />
      {isListed && (
        <PickerList
          listId={listId}
          heading={typed === "" ? "Set aside, pinned and opened lately" : null}
          coins={coins}
          selected={selected}
          words={words}
          onSelect={(coin) => setActive(coins.indexOf(coin))}
          onAdd={add}
        />
      )}
      <span role="status" className="sr-only">
        {done}
      </span>
    </div>
  );
}
