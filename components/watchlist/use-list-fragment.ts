"use client";
/** The list in the fragment of this page's address. */
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { type ListFragment, readListFragment } from "@/lib/client/watchlists/list-link";

function subscribe(onChange: () => void): () => void {
  const listening = new AbortController();
  for (const event of ["hashchange", "popstate"]) {
    window.addEventListener(event, onChange, { signal: listening.signal });
  }
  return () => listening.abort();
}

/** Undefined while it is being read, and on the server, which never sees a fragment. */
export function useListFragment(): ListFragment | undefined {
  const fragment = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => null,
  );
  const { data } = useQuery({
    queryKey: ["list-fragment-read", fragment],
    queryFn: () => readListFragment(fragment ?? ""),
    enabled: fragment !== null,
    networkMode: "always",
    staleTime: Infinity,
  });
  return data;
}
