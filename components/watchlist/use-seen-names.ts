"use client";
/** Keeps the names of a list's pins as its answers have them: for when a token is not listed any more. */
import { useEffect } from "react";
import { editBook, watchlists } from "@/lib/client/watchlists/book-store";
import type { DecodedWatched } from "@/lib/contract/watched";
import type { ListSlug } from "@/lib/domain/watchlist";
import { withSeenNames } from "@/lib/domain/watchlists/seen-names";

/** One edit for all that differ, none where nothing does. `watched` undefined while no answer has come. */
export function useSeenNames(slug: ListSlug, watched: DecodedWatched | undefined): void {
  const rows = watched?.rows;
  useEffect(() => {
    if (rows === undefined || withSeenNames(watchlists.read().book, slug, rows) === null) return;
    void editBook((book) => withSeenNames(book, slug, rows));
  }, [slug, rows]);
}
