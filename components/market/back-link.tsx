"use client";
/** Back to the board as this tab has left it. */
import Link from "next/link";
import { boardHref, lastBoard } from "@/lib/client/last-board";
import { useStored } from "@/lib/client/use-stored";

export function BackLink() {
  return (
    <nav aria-label="Back" className="pb-3 text-xs">
      <Link
        href={boardHref(useStored(lastBoard))}
        className="text-muted underline underline-offset-2 hover:text-ink"
      >
        ← Board
      </Link>
    </nav>
  );
}
