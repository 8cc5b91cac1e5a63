/** The lists that were read, with their tokens, and how many of them are new here. */
import type { Watchlist, WatchlistBook } from "@/lib/domain/watchlist";
import { counterpartOf } from "@/lib/domain/watchlists/merge-books";
import { formatCount } from "@/lib/format/count";
import { counted } from "./import-words";

interface ImportedListsProps {
  readonly brought: WatchlistBook;
  readonly kept: WatchlistBook;
}

export function ImportedLists({ brought, kept }: ImportedListsProps) {
  return (
    <ul className="mt-4 max-h-60 overflow-y-auto border-y border-line">
      {brought.lists.map((list) => (
        <li key={list.slug} className="border-line not-first:border-t">
          <ImportedList list={list} counterpart={counterpartOf(list, kept)} />
        </li>
      ))}
    </ul>
  );
}

function ImportedList({
  list,
  counterpart,
}: {
  readonly list: Watchlist;
  readonly counterpart: Watchlist | null;
}) {
  const here = new Set(counterpart?.pins.map(({ id }) => id));
  const news = list.pins.filter(({ id }) => !here.has(id)).length;
  return (
    <details>
      <summary className="min-h-8 cursor-pointer py-1.5 pointer-coarse:min-h-11">
        {list.name}{" "}
        <span className="text-xs text-muted">
          {counted(list.pins.length, "pin")}
          {counterpart === null
            ? ", a new list"
            : `, ${formatCount(news)} of them new in “${counterpart.name}”`}
        </span>
      </summary>
      <ul className="pb-2 text-xs text-muted">
        {list.pins.map(({ id, name, symbol }) => (
          <li key={id} className="break-words">
            {name !== null && <span className="text-ink">{name} </span>}
            {symbol !== null && <span>{symbol.toUpperCase()} </span>}
            {id}
          </li>
        ))}
      </ul>
    </details>
  );
}
