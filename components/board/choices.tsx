"use client";
/** Some of a few: none chosen asks for nothing. */
import { SyncedBox } from "@/components/ui/synced-box";

interface Option<Id extends string> {
  readonly id: Id;
  readonly words: string;
  /** One that cannot can still be taken back. */
  readonly canBeChosen?: boolean;
}

interface ChoicesProps<Id extends string> {
  readonly title: string;
  /** Of the options beside each other. */
  readonly columns?: 1 | 2;
  /** Why some cannot be chosen. */
  readonly unavailable?: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: readonly Id[];
  /** Is told how the choice changes, whatever it is by then. It stays in the order of the options. */
  readonly onToggle: (change: (chosen: readonly Id[]) => readonly Id[]) => void;
}

export function Choices<Id extends string>({
  title,
  columns = 1,
  unavailable,
  options,
  chosen,
  onToggle,
}: ChoicesProps<Id>) {
  const toggle = (toggled: Id, isChecked: boolean) =>
    onToggle((now) => {
      const isChosen = (id: Id) => (id === toggled ? isChecked : now.includes(id));
      return options.map(({ id }) => id).filter(isChosen);
    });
  const isLimited = options.some(({ canBeChosen }) => canBeChosen === false);
  return (
    <fieldset>
      <legend className="text-xs text-muted">{title}</legend>
      <div className={columns === 2 ? "grid gap-x-4 sm:grid-cols-2" : ""}>
        {options.map(({ id, words, canBeChosen = true }) => (
          <SyncedBox
            key={id}
            isChecked={chosen.includes(id)}
            isDisabled={!canBeChosen && !chosen.includes(id)}
            onChoose={(isChecked) => toggle(id, isChecked)}
          >
            <span>
              {words}
              {!canBeChosen && <span className="sr-only">, {unavailable}</span>}
            </span>
          </SyncedBox>
        ))}
      </div>
      {isLimited && <p className="text-xs text-muted">In grey: {unavailable}.</p>}
    </fieldset>
  );
}
