"use client";
/** The options of the search under their headings. The focus stays in the field: a press here must not take it away. */
import type { MouseEvent } from "react";
import type { CoinId } from "@/lib/domain/ids";
import type { OptionGroup, SearchOption } from "./search-options";
import { SearchRow } from "./search-row";
import type { SearchSelection } from "./search-selection";

interface SearchListProps {
  readonly groups: readonly OptionGroup[];
  readonly selection: SearchSelection;
  readonly pinned: readonly CoinId[];
  readonly onOpen: (id: CoinId, inNewTab: boolean) => void;
  readonly onPin: (option: SearchOption) => void;
}

export function SearchList({ groups, selection, pinned, onOpen, onPin }: SearchListProps) {
  function open({ id, isUnlisted }: SearchOption, { button, ctrlKey, metaKey }: MouseEvent): void {
    if (!isUnlisted && button <= 1) onOpen(id, button === 1 || ctrlKey || metaKey);
  }
  const rowsOf = (options: readonly SearchOption[]) =>
    options.map((option) => (
      <SearchRow
        key={option.key}
        option={option}
        elementId={selection.optionId(option)}
        isSelected={option.key === selection.selected?.key}
        isPinned={pinned.includes(option.id)}
        onSelect={() => selection.select(option)}
        onPress={(event) => open(option, event)}
        onPin={() => onPin(option)}
      />
    ));
  return (
    <div
      id={selection.listId}
      role="listbox"
      aria-label="Tokens"
      onMouseDown={(event) => event.preventDefault()}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2"
    >
      {groups.map(({ heading, options }) =>
        heading === null ? (
          rowsOf(options)
        ) : (
          <div key={heading} role="group" aria-label={heading}>
            <div aria-hidden className="px-4 pt-2 pb-1 text-2xs text-muted">
              {heading}
            </div>
            {rowsOf(options)}
          </div>
        ),
      )}
    </div>
  );
}
