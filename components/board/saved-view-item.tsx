"use client";
/** One saved view in the list: opens it, or gives it another name in its place. */
import { type KeyboardEvent, type SubmitEvent, useState } from "react";
import { ViewLink } from "@/components/market/view-link";
import { paramsOf } from "@/lib/client/params-of";
import { MAX_NAME_LENGTH, type SavedView, viewName } from "@/lib/client/saved-views";
import { parseBoardView } from "@/lib/contract/board-params";

interface SavedViewItemProps {
  readonly saved: SavedView;
  /** True when the address shows it now. */
  readonly isShown: boolean;
  /** True when the focus belongs to it as it appears. */
  readonly isTouched: boolean;
  /** False when the name is another view's. */
  readonly onRename: (name: string) => boolean;
  readonly onDelete: () => void;
}

export function SavedViewItem({ saved, isShown, isTouched, onRename, onDelete }: SavedViewItemProps) {
  const [isRenaming, setIsRenaming] = useState(false);
  const [wasRenaming, setWasRenaming] = useState(false);
  const onDone = () => {
    setIsRenaming(false);
    setWasRenaming(true);
  };
  if (isRenaming) {
    return (
      <li className="border-b border-line py-1">
        <RenameForm name={saved.name} onRename={onRename} onDone={onDone} />
      </li>
    );
  }
  const { view } = parseBoardView(paramsOf(new URLSearchParams(saved.query)));
  const action = "px-1 py-1.5 text-xs text-muted underline underline-offset-2 hover:text-ink";
  return (
    <li className="flex items-center gap-2 border-b border-line">
      <ViewLink
        view={view}
        aria-current={isShown ? "true" : undefined}
        className="min-w-0 flex-1 truncate py-1.5 hover:underline aria-[current]:font-medium"
      >
        {saved.name}
      </ViewLink>
      <button
        type="button"
        autoFocus={isTouched || wasRenaming}
        onClick={() => setIsRenaming(true)}
        aria-label={`Rename ${saved.name}`}
        className={action}
      >
        Rename
      </button>
      <button type="button" onClick={onDelete} aria-label={`Delete ${saved.name}`} className={action}>
        Delete
      </button>
    </li>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => boolean;
  readonly onDone: () => void;
}

function RenameForm({ name, onRename, onDone }: RenameFormProps) {
  const [text, setText] = useState(name);
  const [complaint, setComplaint] = useState<string | null>(null);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = viewName(text);
    if (next === null) setComplaint("A view needs a name.");
    else if (onRename(next)) onDone();
    else setComplaint(`Another view is named “${next}”.`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Only the renaming is given up, not the panel around it.
    event.preventDefault();
    onDone();
  };
  return (
    <form onSubmit={onSubmit}>
      <div className="flex gap-2">
        <input
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          maxLength={MAX_NAME_LENGTH}
          aria-label={`New name of ${name}`}
          aria-invalid={complaint !== null}
          autoComplete="off"
          className="h-7 min-w-0 flex-1 border border-line-strong bg-canvas px-2"
        />
        <button type="submit" className="px-1 text-xs text-accent underline underline-offset-2">
          Rename
        </button>
        <button type="button" onClick={onDone} className="px-1 text-xs underline underline-offset-2">
          Cancel
        </button>
      </div>
      <p role="status" className="text-xs text-loss empty:hidden">
        {complaint}
      </p>
    </form>
  );
}
