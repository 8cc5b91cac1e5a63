"use client";
/** A list among the others: what it is called, what it did, and what can be done with it. */
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { Change } from "@/components/market/change";
import type { BookChange } from "@/lib/client/watchlists/book-state";
import { pagePath } from "@/lib/contract/paths";
import type { Watchlist } from "@/lib/domain/watchlist";
import { withCurrent } from "@/lib/domain/watchlists/edit-lists";
import { BadgeMark } from "./badge-mark";
import { counted } from "./import-words";
import { ListForm } from "./list-form";
import { PinsHereButton } from "./pins-here-button";
import { removeList } from "./remove-with-undo";
import type { ListNow } from "./use-lists-now";

interface ListItemProps {
  readonly list: Watchlist;
  readonly now: ListNow | null;
  /** True where new pins go. */
  readonly isCurrent: boolean;
  readonly onEdit: (change: BookChange) => Promise<boolean>;
  readonly onComplain: (words: string | null) => void;
}

const ACTION = "px-1.5 py-2 text-xs text-muted underline underline-offset-2 hover:text-ink";

export function ListItem({ list, now, isCurrent, onEdit, onComplain }: ListItemProps) {
  const [isEditing, setIsEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const hasEdited = useRef(false);
  useEffect(() => {
    if (hasEdited.current && !isEditing) editButton.current?.focus();
    hasEdited.current = isEditing;
  }, [isEditing]);
  const { slug, name, badge, pins } = list;
  if (isEditing) return <ListForm list={list} onEdit={onEdit} onDone={() => setIsEditing(false)} />;
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-0.5 py-1.5 text-sm">
      <Link
        href={pagePath.watchlist(slug)}
        className="flex min-w-0 items-center gap-2 font-medium hover:underline"
      >
        <BadgeMark badge={badge} />
        <span className="min-w-0 break-words">{name}</span>
      </Link>
      <span className="text-xs text-muted">{counted(pins.length, "token")}</span>
      {now !== null && pins.length > 0 && <ListMoveWords now={now} />}
      <span className="ml-auto flex flex-wrap items-center gap-x-1 max-sm:ml-0 max-sm:w-full">
        <PinsHereButton
          isCurrent={isCurrent}
          offer="Pin here"
          listName={name}
          onChoose={() => void onEdit((book) => withCurrent(book, slug))}
        />
        <button
          ref={editButton}
          type="button"
          onClick={() => setIsEditing(true)}
          aria-label={`Edit ${name}`}
          className={ACTION}
        >
          Edit
        </button>
        <button
          type="button"
          data-delete=""
          onClick={() => void removeList(slug).then(onComplain)}
          aria-label={`Delete ${name}`}
          className={ACTION}
        >
          Delete
        </button>
      </span>
    </div>
  );
}

function ListMoveWords({ now: { summary, notable } }: { readonly now: ListNow }) {
  return (
    <span className="flex flex-wrap gap-x-4 text-xs text-muted">
      <span>
        24h <Change ratio={summary.change} anchor="list-move" />
      </span>
      <span>
        against BTC <Change ratio={summary.againstBitcoin} anchor="list-move" />
      </span>
      {notable !== null && notable > 0 && (
        <span className="font-medium text-ink">{notable} changed since you looked</span>
      )}
    </span>
  );
}
