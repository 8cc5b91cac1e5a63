import type { Metadata } from "next";
import { StatePanel } from "@/components/ui/state-panel";
import { pagePath } from "@/lib/contract/paths";

export const metadata: Metadata = { title: "Not connected", robots: { index: false } };

/** Stands for pages that are not kept while the server is not reached. It holds no numbers. */
export default function OfflinePage() {
  return (
    <StatePanel title="This page is not kept in this browser" level={1}>
      <p>
        The server cannot be reached, and this browser has no copy of the page from the last 24 hours, after
        which numbers are dropped. Your own lists always open.
      </p>
      <p className="flex flex-wrap gap-x-4">
        <a href={pagePath.watchlists} className="text-accent underline underline-offset-2">
          Watchlists
        </a>
        <a href={pagePath.board} className="text-accent underline underline-offset-2">
          Board
        </a>
      </p>
    </StatePanel>
  );
}
