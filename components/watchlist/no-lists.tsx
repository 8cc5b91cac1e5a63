/** Before the first list: what lists are for, and how the first one comes about. */
import Link from "next/link";
import { StatePanel } from "@/components/ui/state-panel";
import { pagePath } from "@/lib/contract/paths";

export function NoLists() {
  return (
    <StatePanel title="No list yet">
      <p>
        A list holds the tokens that you follow, without a login. It tells what they did together against
        Bitcoin and the other AI tokens, and what each did since you pinned it.
      </p>
      <p>
        Pin a token on the{" "}
        <Link href={pagePath.board} className="text-accent underline underline-offset-2">
          board
        </Link>{" "}
        with its star, or with <kbd>p</kbd> on its row, and the first list is made by itself. Or name one
        here, or import what you have elsewhere.
      </p>
    </StatePanel>
  );
}
