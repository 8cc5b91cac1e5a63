"use client";
/** What the numbers in a pinned link are worth, in words, and each beside today’s history of the same moment. */
import { useQuery } from "@tanstack/react-query";
import { linkCheckQuery } from "@/lib/client/link-query";
import { fromInstant } from "@/lib/contract/instant";
import type { LinkPage } from "@/lib/contract/link-page";
import { Moment } from "./moment";
import { PinnedFigures } from "./pinned-figures";
import { pinnedWords } from "./pinned-words";

interface PinnedNoteProps {
  readonly page: LinkPage;
  /** As the address has it. */
  readonly pin: string;
}

export function PinnedNote({ page, pin }: PinnedNoteProps) {
  const { data: check, error } = useQuery(linkCheckQuery(page, pin));
  const { tone, headline, explanation } = pinnedWords(check ?? null, error?.problem.title ?? null);
  return (
    <section
      aria-label="Numbers in this link"
      className={`mb-4 border px-4 py-3 ${tone === "warn" ? "border-warn-line bg-warn-canvas text-warn-ink" : "border-line-strong"}`}
    >
      <h2 className="font-semibold">
        {headline}
        {check?.link != null && (
          <span className="font-normal">
            {" "}
            · <Moment atMs={fromInstant(check.link.at)} />
          </span>
        )}
      </h2>
      <p className={`mt-1 max-w-prose text-xs ${tone === "warn" ? "" : "text-muted"}`}>{explanation}</p>
      {check !== undefined && check.figures.length > 0 && <PinnedFigures check={check} />}
    </section>
  );
}
