"use client";
/** A link to the page as it is now or stays at a moment, its picture, and its files. */
import { useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { useCloseOnBackdrop } from "@/components/ui/close-on-backdrop";
import { linkQuery } from "@/lib/client/link-query";
import { useTimeZone } from "@/lib/client/time-zone";
import { fromInstantOrNull } from "@/lib/contract/instant";
import type { LinkPage } from "@/lib/contract/link-page";
import { formatMoment } from "@/lib/format/moment";
import { ShareAddress } from "./share-address";
import { ShareChoice } from "./share-choice";
import { ShareFiles, type ShareFilesProps } from "./share-files";
import { SharePicture } from "./share-picture";

export interface SharedPage extends ShareFilesProps {
  readonly page: LinkPage;
  /** Names what is shared: “OpenGradient (OPG)”. */
  readonly title: string;
}

interface ShareDialogProps extends SharedPage {
  readonly onClose: () => void;
}

export function ShareDialog({ page, title, onPng, onCsv, onClose }: ShareDialogProps) {
  const show = useCallback((dialog: HTMLDialogElement | null) => dialog?.showModal(), []);
  const closeOnBackdrop = useCloseOnBackdrop();
  const { atMs } = page.view;
  const [isPinned, setIsPinned] = useState(atMs !== null);
  const { data: link, error, refetch } = useQuery(linkQuery(page, isPinned));
  const timeZone = useTimeZone();
  const linkAtMs = fromInstantOrNull(link?.at ?? null);
  const about = linkAtMs === null ? title : `${title}, ${formatMoment(linkAtMs, timeZone)}`;
  return (
    <dialog
      ref={show}
      aria-labelledby="share"
      onClose={onClose}
      {...closeOnBackdrop}
      className="m-auto max-h-dvh w-[36rem] max-w-[calc(100vw-32px)] overflow-y-auto border border-line-strong bg-canvas p-0 text-sm text-ink shadow-lg backdrop:bg-black/40 max-sm:mb-0 max-sm:w-full max-sm:max-w-full max-sm:border-x-0 max-sm:border-b-0"
    >
      <div className="p-5 max-sm:p-4">
        <form method="dialog" className="flex items-center justify-between gap-4">
          <h2 id="share" className="min-w-0 truncate text-base font-semibold">
            Share {title}
          </h2>
          <Button type="submit">Close</Button>
        </form>
        <ShareChoice atMs={atMs} isPinned={isPinned} onChange={setIsPinned} />
        <SharePicture link={link ?? null} about={about} />
        {link === undefined ? (
          <div role="status" className="mt-3 flex min-h-21 flex-wrap items-center gap-3 text-muted">
            {error === null ? (
              "Making the link …"
            ) : (
              <>
                No link could be made: {error.problem.title}. {error.problem.detail}
                <Button onClick={() => void refetch()}>Try again</Button>
              </>
            )}
          </div>
        ) : (
          <ShareAddress key={link.path} link={link} about={about} />
        )}
        <ShareFiles onPng={onPng} onCsv={onCsv} />
      </div>
    </dialog>
  );
}
