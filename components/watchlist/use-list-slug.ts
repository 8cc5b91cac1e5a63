"use client";
/** Which list the address names. Read from the address itself: the server knows no lists, and one page serves for all of them. */
import { usePathname } from "next/navigation";
import { pagePath } from "@/lib/contract/paths";
import { isListSlug, type ListSlug } from "@/lib/domain/watchlist";

/** Null where it names none. */
export function useListSlug(): ListSlug | null {
  const pathname = usePathname();
  const slug = pathname.startsWith(`${pagePath.watchlists}/`)
    ? pathname.slice(pagePath.watchlists.length + 1)
    : "";
  return isListSlug(slug) ? slug : null;
}
