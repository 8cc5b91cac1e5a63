"use client";
/** Views that the visitor has named: save this one, open, rename and delete others. */
import { type MouseEvent, useState } from "react";
import {
  MAX_VIEWS,
  type SavedView,
  savedViews,
  withNewName,
  withoutView,
  withView,
  withViewBack,
} from "@/lib/client/saved-views";
import { useStored } from "@/lib/client/use-stored";
import { formatBoardView } from "@/lib/contract/board-params";
import type { BoardView } from "@/lib/domain/board-view";
import { SaveViewForm } from "./save-view-form";
import { SavedViewItem } from "./saved-view-item";

interface Deleted {
  readonly view: SavedView;
  readonly index: number;
}

export function SavedViewsPanel({ view }: { readonly view: BoardView }) {
  const views = useStored(savedViews);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  /** The view to which the focus returns from a form or a button that has gone. */
  const [touched, setTouched] = useState<string | null>(null);
  const query = formatBoardView(view);

  const save = (name: string): boolean => {
    const next = withView(savedViews.read(), { name, query });
    if (next !== null) savedViews.write(next);
    return next !== null;
  };
  const rename = (from: string, to: string): boolean => {
    const next = withNewName(savedViews.read(), from, to);
    if (next === null) return false;
    savedViews.write(next);
    setTouched(to);
    return true;
  };
  const remove = (gone: SavedView) => {
    setDeleted({ view: gone, index: views.indexOf(gone) });
    savedViews.write(withoutView(savedViews.read(), gone.name));
  };
  const undo = ({ view: gone, index }: Deleted) => {
    savedViews.write(withViewBack(savedViews.read(), gone, index));
    setDeleted(null);
    setTouched(gone.name);
  };

  return (
    <>
      <SaveViewForm names={views.map(({ name }) => name)} onSave={save} />
      {views.length === 0 ? (
        <p className="mt-3 text-muted">
          None is saved yet. A view is the filters, the order and the columns; it is kept in this browser.
        </p>
      ) : (
        <ul aria-label="Saved views" onClick={closeWhenOpened} className="mt-3 border-t border-line">
          {views.map((saved) => (
            <SavedViewItem
              key={saved.name}
              saved={saved}
              isShown={saved.query === query}
              isTouched={touched === saved.name}
              onRename={(name) => rename(saved.name, name)}
              onDelete={() => remove(saved)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="mt-2 text-xs text-muted empty:hidden">
        {deleted !== null && (
          <>
            Deleted “{deleted.view.name}”.{" "}
            <button
              key={deleted.view.name}
              type="button"
              autoFocus
              onClick={() => undo(deleted)}
              className="text-accent underline underline-offset-2"
            >
              Undo
            </button>
          </>
        )}
      </p>
      {views.length >= MAX_VIEWS && (
        <p className="mt-2 text-xs text-muted">
          {MAX_VIEWS} views are the most that are kept: delete one to save another.
        </p>
      )}
    </>
  );
}

/** A view that has been opened is looked at without the panel. */
function closeWhenOpened({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if (target instanceof HTMLAnchorElement) currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}
