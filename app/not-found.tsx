import type { Metadata } from "next";
import Link from "next/link";
import { StatePanel } from "@/components/ui/state-panel";
import { pagePath } from "@/lib/contract/paths";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <StatePanel title="There is no page at this address" level={1}>
      <p>It may have been mistyped, or the link to it is older than what is here.</p>
      <p>
        <Link href={pagePath.board} className="text-accent underline underline-offset-2">
          Go to the board
        </Link>
      </p>
    </StatePanel>
  );
}
