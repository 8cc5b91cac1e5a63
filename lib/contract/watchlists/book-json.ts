/** Lists as JSON with a version: written without a loss; read strictly, else as much of it as can be read. */
import * as z from "zod/mini";
import type { WatchlistBook } from "../../domain/watchlist.ts";
import { migrated, versionOf } from "./book-migrations.ts";
import { decodeList, encodeList } from "./book-parts.ts";
import { BOOK_VERSION, BookJson } from "./book-schema.ts";
import { salvageBook } from "./salvage-book.ts";

/** Loses nothing. */
export function encodeBook({ lists, currentSlug }: WatchlistBook): BookJson {
  return { version: BOOK_VERSION, currentSlug, lists: lists.map(encodeList) };
}

export type DecodedBook =
  | { readonly book: WatchlistBook }
  /** Of a version that this one does not know: nothing of it may be touched. */
  | { readonly problem: "newer" }
  | {
      readonly problem: "damaged";
      /** Where the first damage is, for who looks into it. */
      readonly detail: string;
      readonly salvaged: WatchlistBook;
      /** What could not be read, a sentence each. */
      readonly lost: readonly string[];
    };

/** Any value. `nowMs` stands in for times that an older version did not keep, or that are damaged. */
export function decodeBook(json: unknown, nowMs = 0): DecodedBook {
  const version = versionOf(json);
  if (version !== null && version > BOOK_VERSION) return { problem: "newer" };
  const today = version === null ? json : migrated(json, version, nowMs);
  const parsed = z.safeParse(BookJson, today);
  if (!parsed.success) {
    const { book: salvaged, lost } = salvageBook(today, nowMs);
    return { problem: "damaged", detail: detailOf(parsed.error), salvaged, lost };
  }
  const { lists, currentSlug } = parsed.data;
  const isThere = lists.some(({ slug }) => slug === currentSlug);
  return { book: { lists: lists.map(decodeList), currentSlug: isThere ? currentSlug : null } };
}

function detailOf({ issues: [first] }: z.core.$ZodError): string {
  if (first === undefined) return "it cannot be read";
  const place = first.path.map(String).join(".").slice(0, 80);
  return `${place === "" ? "the whole" : place}: ${first.code}`;
}
