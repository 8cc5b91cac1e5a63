"use client";
/** One of the visitor's lists, by the address: what it did, its tokens on the board's table, and each since it was pinned. */
import Link from "next/link";
import { StatePanel } from "@/components/ui/state-panel";
import { useStored } from "@/lib/client/use-stored";
import { watchlists } from "@/lib/client/watchlists/book-store";
import { pagePath } from "@/lib/contract/paths";
import { listOf } from "@/lib/domain/watchlists/edit-lists";
import { ListView } from "./list-view";
import { NewerLists } from "./newer-lists";
import { useListSlug } from "./use-list-slug";
import { WatchlistSkeleton } from "./watchlist-skeleton";

export function WatchlistScreen() {
  const slug = useListSlug();
  const { book, keeping } = useStored(watchlists);
  if (keeping === "loading") return <WatchlistSkeleton />;
  if (keeping === "newer") return <NewerLists />;
  const list = slug && listOf(book, slug);
  if (list === null) {
    return (
      <StatePanel title="There is no such list in this browser" level={1}>
        <p>
          Lists live in the browser in which they were made. If this one is in another, open it there and
          share it: its link brings it here.
        </p>
        <p className="flex flex-wrap gap-x-4">
          <Link href={pagePath.watchlists} className="text-accent underline underline-offset-2">
            All lists
          </Link>
          {book.lists.map(({ slug: other, name }) => (
            <Link
              key={other}
              href={pagePath.watchlist(other)}
              className="text-accent underline underline-offset-2"
            >
              {name}
            </Link>
          ))}
        </p>
      </StatePanel>
    );
  }
  return <ListView key={list.slug} list={list} others={book.lists.filter((other) => other !== list)} />;
}
