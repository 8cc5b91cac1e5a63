"use client";
/** A list that somebody has shared, to be looked at and taken over: nothing of it is kept until the visitor says so. */
import Link from "next/link";
import { Skeleton } from "@/components/ui/skeleton";
import { StatePanel } from "@/components/ui/state-panel";
import type { FragmentProblem } from "@/lib/client/watchlists/list-link";
import { pagePath } from "@/lib/contract/paths";
import { SharedListView } from "./shared-list-view";
import { useListFragment } from "./use-list-fragment";

const PROBLEMS: Readonly<Record<FragmentProblem, { readonly title: string; readonly words: string }>> = {
  none: {
    title: "There is no list in this address",
    words:
      "A shared list stands behind the # of its link. Some messengers cut it off: copy the link as a whole and open it again.",
  },
  newer: {
    title: "This list is of a newer version of Spikeline",
    words:
      "This server cannot read it yet. Ask whoever shared it for an export as plain ids, and import that.",
  },
  broken: {
    title: "This link is broken",
    words:
      "What stands behind its # is no list, or not all of one: it may have been cut off or changed on its way. Ask for it again.",
  },
};

export function SharedScreen() {
  const fragment = useListFragment();
  if (fragment === undefined) return <Awaited />;
  if ("list" in fragment) return <SharedListView list={fragment.list} />;
  const { title, words } = PROBLEMS[fragment.problem];
  return (
    <StatePanel title={title} level={1}>
      <p>{words}</p>
      <p>
        <Link href={pagePath.watchlists} className="text-accent underline underline-offset-2">
          Your own lists
        </Link>
      </p>
    </StatePanel>
  );
}

function Awaited() {
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">A shared list</h1>
      <p className="hidden max-w-prose py-4 noscript:block">
        The list is in the part of the address that browsers keep to themselves. Only a script can read it,
        and scripts are switched off here.
      </p>
      <div role="status" className="mt-4 noscript:hidden">
        <span className="sr-only">The list is being read.</span>
        <Skeleton className="h-3 w-40" />
      </div>
    </>
  );
}
