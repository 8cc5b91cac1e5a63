"use client";
/** Rows lead to their tokens by plain links; one listener hands them to the router, which is cheaper than its own link in every row. */
import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { parseCoinId } from "@/lib/domain/ids";
import { leaveBy } from "./left-row";
import { isPlainClick } from "./view-link";

/** For the element that holds the rows. */
export function useRowLinks(): (event: MouseEvent<HTMLElement>) => void {
  const router = useRouter();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href") ?? null;
    if (href === null || event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    const id = parseCoinId(link?.closest<HTMLElement>("tr[data-id]")?.dataset["id"] ?? "");
    if (id !== null) leaveBy(id);
    router.push(href);
  };
}
