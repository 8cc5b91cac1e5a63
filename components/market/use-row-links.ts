"use client";
/** Rows lead to their tokens by plain links; one listener hands them to the router, which is cheaper than its own link in every row. */
import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { isPlainClick } from "./view-link";

/** For the element that holds the rows. */
export function useRowLinks(): (event: MouseEvent<HTMLElement>) => void {
  const router = useRouter();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href") ?? null;
    if (href === null || event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    router.push(href);
  };
}
