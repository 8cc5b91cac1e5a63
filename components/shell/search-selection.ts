/** Which option is selected while the focus stays in the field: the first one of each new list, until another is chosen. */
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { OptionGroup, SearchOption } from "./search-options";

export interface SearchSelection {
  readonly selected: SearchOption | null;
  readonly listId: string;
  readonly optionId: (option: SearchOption) => string;
  readonly select: (option: SearchOption) => void;
  /** Moves by the arrow keys; any other key is left alone. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** `list` names the list that the groups are: another name starts at its first option again. */
export function useSearchSelection(groups: readonly OptionGroup[], list: string): SearchSelection {
  const listId = useId();
  const [chosen, setChosen] = useState<{ readonly list: string; readonly key: string } | null>(null);
  const options = groups.flatMap((group) => group.options).filter(({ isUnlisted }) => !isUnlisted);
  const chosenIndex = chosen?.list === list ? options.findIndex(({ key }) => key === chosen.key) : -1;
  const index = Math.max(0, chosenIndex);
  const selected = options[index] ?? null;
  const optionId = ({ key }: SearchOption) => `${listId}-${key}`;

  useEffect(() => {
    document.getElementById(listId)?.scrollTo({ top: 0 });
  }, [listId, list]);

  const select = ({ key }: SearchOption) => setChosen({ list, key });
  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = options[index + step];
    if (next === undefined) return;
    select(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  }
  return { selected, listId, optionId, select, onKeyDown };
}
