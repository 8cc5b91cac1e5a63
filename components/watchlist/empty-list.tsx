/** A list without tokens: how they come onto it. */
import Link from "next/link";
import { StatePanel } from "@/components/ui/state-panel";
import { pagePath } from "@/lib/contract/paths";

export function EmptyList() {
  return (
    <StatePanel title="Nothing is pinned to this list yet">
      <p>
        Press the star beside a token, or <kbd>p</kbd> on its row: on the{" "}
        <Link href={pagePath.board} className="text-accent underline underline-offset-2">
          board
        </Link>
        , on{" "}
        <Link href={pagePath.trending} className="text-accent underline underline-offset-2">
          what is trending
        </Link>
        , on a token’s own page, in a comparison, or in the search (<kbd>/</kbd>, then <kbd>Shift</kbd>{" "}
        <kbd>Enter</kbd>).
      </p>
      <p>
        Each pin keeps the time and the price, so that this page can tell what the token did since, and what
        it did against Bitcoin.
      </p>
    </StatePanel>
  );
}
