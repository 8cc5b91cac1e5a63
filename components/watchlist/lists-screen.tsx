"use client";
/** All of the visitor's lists: made, named, put in order, looked at together. */
import { useRef, useState } from "react";
import { useHeldFocus } from "@/components/ui/use-held-focus";
import { useStored } from "@/lib/client/use-stored";
import type { BookChange } from "@/lib/client/watchlists/book-state";
import { editBook, watchlists } from "@/lib/client/watchlists/book-store";
import { keepProblemWords } from "@/lib/client/watchlists/keep-problem";
import { currentList } from "@/lib/domain/watchlist";
import { withListMoved } from "@/lib/domain/watchlists/edit-lists";
import { AddList } from "./add-list";
import { ExportMenu } from "./export-menu";
import { ImportButton } from "./import-button";
import { ListItem } from "./list-item";
import { NewerLists } from "./newer-lists";
import { NoLists } from "./no-lists";
import { SortableList } from "./sortable-list";
import { useListsNow } from "./use-lists-now";
import { WatchedAge } from "./watched-age";
import { WatchlistSkeleton } from "./watchlist-skeleton";

export function ListsScreen() {
  const { book, keeping } = useStored(watchlists);
  const [complaint, setComplaint] = useState<string | null>(null);
  const { tellOf, ages, failure } = useListsNow(book.lists);
  const items = useRef<HTMLDivElement>(null);
  const heldAt = useHeldFocus(items, book.lists, { target: "[data-delete]", otherwise: "main h1" });
  if (keeping === "loading") return <WatchlistSkeleton />;
  if (keeping === "newer") return <NewerLists />;
  const edit = async (change: BookChange) => {
    const outcome = await editBook(change);
    setComplaint(outcome.kind === "failed" ? keepProblemWords(outcome.problem) : null);
    return outcome.kind === "kept";
  };
  const move = async (id: string, toIndex: number) => {
    const list = book.lists.find(({ slug }) => slug === id);
    if (list !== undefined) await edit((kept) => withListMoved(kept, list.slug, toIndex));
  };
  const current = currentList(book);
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <h1 tabIndex={-1} className="mr-auto text-lg font-semibold tracking-tight">
          Watchlists
        </h1>
        <ImportButton />
        <ExportMenu lists={book.lists} />
      </header>
      {ages !== null && (
        <div className="pb-2">
          <WatchedAge ages={ages} failure={failure} />
        </div>
      )}
      {book.lists.length === 0 ? (
        <NoLists />
      ) : (
        <div ref={items}>
          <SortableList
            label="Your lists, in your order"
            onMove={move}
            items={book.lists.map((list, index) => ({
              id: list.slug,
              name: list.name,
              content: (
                <div {...heldAt(index)}>
                  <ListItem
                    list={list}
                    now={tellOf(list)}
                    isCurrent={list === current}
                    onEdit={edit}
                    onComplain={setComplaint}
                  />
                </div>
              ),
            }))}
          />
        </div>
      )}
      <AddList onComplain={setComplaint} isFirst={book.lists.length === 0} />
      <p role="alert" className="pt-2 text-sm text-warn-ink empty:hidden">
        {complaint}
      </p>
      <p className="max-w-prose pt-6 text-xs text-muted">
        Lists are kept in this browser and nowhere else. To have them elsewhere, export and import them, or
        share a list by its link. The server is told the ids whose prices are asked, and the ids and symbols
        of an import that have to be looked up, but never what you call a list or note on a token.
      </p>
    </>
  );
}
