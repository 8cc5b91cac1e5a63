"use client";
/** A list's name and what can be done with it as a whole. */
import Link from "next/link";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { fetchedPart } from "@/components/ui/fetched-part";
import { useStored } from "@/lib/client/use-stored";
import { editBook, watchlists } from "@/lib/client/watchlists/book-store";
import { pagePath } from "@/lib/contract/paths";
import { currentList, type Watchlist } from "@/lib/domain/watchlist";
import { withCurrent } from "@/lib/domain/watchlists/edit-lists";
import { BadgeMark } from "./badge-mark";
import { ExportMenu } from "./export-menu";
import { counted } from "./import-words";
import { PinsHereButton } from "./pins-here-button";
import { ShareListButton } from "./share-list-button";

const loadArrange = () => import("./arrange-panel");
const ArrangePanel = fetchedPart(async () => (await loadArrange()).ArrangePanel);

interface ListHeadProps {
  readonly list: Watchlist;
  readonly others: readonly Watchlist[];
}

export function ListHead({ list, others }: ListHeadProps) {
  const [isArranging, setIsArranging] = useState(false);
  const isCurrent = currentList(useStored(watchlists).book)?.slug === list.slug;
  return (
    <>
      <nav aria-label="Back" className="pb-3 text-xs">
        <Link href={pagePath.watchlists} className="text-muted underline underline-offset-2 hover:text-ink">
          ← All lists
        </Link>
      </nav>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="flex min-w-0 items-center gap-2 text-lg font-semibold tracking-tight">
          <BadgeMark badge={list.badge} />
          <span className="min-w-0 break-words">{list.name}</span>
        </h1>
        <span className="text-xs text-muted">{counted(list.pins.length, "token")}</span>
        <span className="-mx-1.5">
          <PinsHereButton
            isCurrent={isCurrent}
            offer="Let new pins go here"
            listName={null}
            onChoose={() => void editBook((book) => withCurrent(book, list.slug))}
          />
        </span>
        <div className="ml-auto flex flex-wrap gap-2 max-sm:ml-0">
          {list.pins.length > 0 && (
            <Button
              aria-expanded={isArranging}
              onPointerEnter={() => void loadArrange()}
              onFocus={() => void loadArrange()}
              onClick={() => setIsArranging(!isArranging)}
            >
              Arrange
            </Button>
          )}
          <ExportMenu lists={[list]} />
          <ShareListButton list={list} />
        </div>
      </header>
      {isArranging && list.pins.length > 0 && (
        <Suspense fallback={<p className="py-4 text-xs text-muted">On its way …</p>}>
          <ArrangePanel list={list} others={others} />
        </Suspense>
      )}
    </>
  );
}
